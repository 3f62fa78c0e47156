import type { Actor } from '@thidua/access'
import { canUse } from '@thidua/access'
import type { OperationName } from '@thidua/contracts'
import type { KnownStatement, Transaction } from '@thidua/data'
import type { LegalDate, Outcome } from '@thidua/kernel'
import { legalDateOf } from '@thidua/kernel'
import type { Law } from '../law/setting-value.ts'
import type { References } from '../reference/references.ts'
import { getReferences } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { read, readKnown } from './transaction.ts'

export type QueryContext = {
  readonly deps: ServiceDeps
  readonly actor: Actor
  readonly transaction: Transaction
  readonly references: References
  readonly law: Law
  readonly now: Date
  readonly today: LegalDate
}

/** Every reading use case: policy first, then one read-only transaction that sees one moment. */
export async function runQuery<Output>(
  deps: ServiceDeps,
  call: ServiceCall,
  name: OperationName,
  work: (context: QueryContext) => Promise<Outcome<Output>>,
): Promise<Outcome<Output>> {
  const allowed = canUse(name, call.actor)
  if (!allowed.ok) return allowed
  return read(deps.database, call.actor, async (transaction) =>
    work(await contextOf(deps, call, () => transaction)),
  )
}

/** The same for what one known statement answers: it travels with its transaction, and little else is asked. */
export async function runKnownQuery<Row, Output>(
  deps: ServiceDeps,
  call: ServiceCall,
  query: {
    readonly name: OperationName
    readonly statement: KnownStatement<Row>
    readonly work: (context: QueryContext, rows: readonly Row[]) => Promise<Outcome<Output>>
  },
): Promise<Outcome<Output>> {
  const allowed = canUse(query.name, call.actor)
  if (!allowed.ok) return allowed
  return readKnown(deps.database, call.actor, query.statement, async (rows, open) =>
    query.work(await contextOf(deps, call, open), rows),
  )
}

async function contextOf(
  deps: ServiceDeps,
  { actor }: ServiceCall,
  open: () => Transaction,
): Promise<QueryContext> {
  const references = await getReferences(deps, open, actor.tenantId)
  const now = deps.clock.now()
  return {
    deps,
    actor,
    // Only now does a transaction begin that has not begun: most readings need no more.
    get transaction() {
      return open()
    },
    references,
    law: { content: deps.content, settings: references.settings },
    now,
    today: legalDateOf(now),
  }
}

/** Page numbers start at 1; sizes are bounded by the limits of the server. */
export function pageOf(
  deps: ServiceDeps,
  asked: { readonly page?: number; readonly pageSize?: number },
): {
  readonly page: number
  readonly pageSize: number
  readonly limit: number
  readonly offset: number
} {
  const pageSize = Math.min(
    Math.max(1, Math.trunc(asked.pageSize ?? deps.limits.pageSize)),
    deps.limits.maxPageSize,
  )
  const page = Math.min(Math.max(1, Math.trunc(asked.page ?? 1)), 100_000)
  return { page, pageSize, limit: pageSize, offset: (page - 1) * pageSize }
}
