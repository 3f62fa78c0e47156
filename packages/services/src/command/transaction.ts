import type { Actor } from '@thidua/access'
import type { Database, KnownStatement, Seal, TenantScope, Transaction } from '@thidua/data'
import {
  changeOnce,
  databaseRefusal,
  inTenant,
  readInTenant,
  readOnce,
  violatedConstraint,
} from '@thidua/data'
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
    return failChange(error, conflicts)
  }
}

/** The same in two journeys or one: a known statement or none, then `seal`; `open` begins a transaction for what else is asked. */
export async function changeSealed<Row, Value>(
  database: Database,
  actor: Actor,
  opening: KnownStatement<Row> | null,
  work: (rows: readonly Row[], open: () => Transaction, seal: Seal) => Promise<Outcome<Value>>,
  conflicts: Conflicts,
): Promise<Outcome<Value>> {
  try {
    return await changeOnce(database, scopeOf(actor), opening, work)
  } catch (error) {
    return failChange(error, conflicts)
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

/** One journey for one known statement; `open` begins another transaction for what else is needed. */
export async function readKnown<Row, Value>(
  database: Database,
  actor: Actor,
  statement: KnownStatement<Row>,
  work: (rows: readonly Row[], open: () => Transaction) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await readOnce(database, scopeOf(actor), statement, work)
  } catch (error) {
    return failDatabase(error)
  }
}

function failChange(error: unknown, conflicts: Conflicts): Outcome<never> {
  const constraint = violatedConstraint(error)
  const code = constraint === null ? undefined : conflicts[constraint]
  return code ? refuse(code) : failDatabase(error)
}

function failDatabase(error: unknown): Outcome<never> {
  const refusal = databaseRefusal(error)
  if (refusal) return fail(refusal)
  throw error
}
