import type { Actor } from '@thidua/access'
import type { Database, TenantScope, Transaction } from '@thidua/data'
import { databaseRefusal, inTenant, readInTenant, violatedConstraint } from '@thidua/data'
import type { ErrorCode, Outcome } from '@thidua/kernel'
import { fail, refuse } from '@thidua/kernel'

/** Unique indexes a command may run into, and the refusal each stands for. */
export type Conflicts = Readonly<Record<string, ErrorCode>>

export function scopeOf(actor: Actor): TenantScope {
  return { tenantId: actor.tenantId, userId: actor.kind === 'person' ? actor.userId : null }
}

/** A refusal rolls back whatever was written before it; so does a bug, which is thrown on. */
export async function change<Value>(
  database: Database,
  actor: Actor,
  work: (transaction: Transaction) => Promise<Outcome<Value>>,
  conflicts: Conflicts = {},
): Promise<Outcome<Value>> {
  try {
    return await inTenant(database, scopeOf(actor), work, { commitWhen: (outcome) => outcome.ok })
  } catch (error) {
    const constraint = violatedConstraint(error)
    const code = constraint === null ? undefined : conflicts[constraint]
    if (code) return refuse(code)
    return failDatabase(error)
  }
}

export async function read<Value>(
  database: Database,
  actor: Actor,
  work: (transaction: Transaction) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await readInTenant(database, scopeOf(actor), work)
  } catch (error) {
    return failDatabase(error)
  }
}

function failDatabase(error: unknown): Outcome<never> {
  const refusal = databaseRefusal(error)
  if (refusal) return fail(refusal)
  throw error
}
