import { isUuid, type TenantId, type UserId } from '@thidua/kernel'
import { CompiledQuery, type Kysely } from 'kysely'
import { databaseRefusal } from './database-error.ts'
import { appRole } from './ensure-app-role.ts'
import type { Database } from './open-database.ts'
import type { Tables } from './tables/index.ts'

// A transaction in which a statement failed answers `commit` with a silent rollback; the empty query makes it an error.
const commit = 'select; commit'

/** Kysely on the one connection of a transaction. */
export type Transaction = Kysely<Tables>

/** Whose rows are visible, and who asks; null for the public and for the platform itself. */
export type TenantScope = { readonly tenantId: TenantId; readonly userId: UserId | null }

export type TransactionOptions<Value> = {
  /** Asked when the work is done; false rolls back and still gives the value. Default: always commit. */
  readonly commitWhen?: (value: Value) => boolean
}

/**
 * One transaction that sees one tenant. Commits when the work returns, rolls back when it throws. Errors of the
 * connection come out as they are: `databaseRefusal` names them.
 */
export async function inTenant<Value>(
  database: Database,
  scope: TenantScope,
  work: (transaction: Transaction) => Promise<Value>,
  options: TransactionOptions<Value> = {},
): Promise<Value> {
  return run(database, `begin; ${enterTenant(database, scope)}`, async (transaction) => {
    const value = await work(transaction)
    await end(transaction, (options.commitWhen?.(value) ?? true) ? commit : 'rollback')
    return value
  })
}

/** The same for reading: writes fail, every statement sees the same moment. */
export async function readInTenant<Value>(
  database: Database,
  scope: TenantScope,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  return run(
    database,
    `begin isolation level repeatable read read only; ${enterTenant(database, scope)}`,
    async (transaction) => {
      const value = await work(transaction)
      await end(transaction, 'commit')
      return value
    },
  )
}

/**
 * A transaction of the owner that sees every tenant: for making tenants and for moving data. Never for a request.
 */
export async function inMaintenance<Value>(
  database: Database,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  return run(database, `begin; set local app.maintenance = 'on'`, async (transaction) => {
    const value = await work(transaction)
    await end(transaction, commit)
    return value
  })
}

/** Everything a transaction begins with travels in one simple query: one round trip, no prepared statement. */
function enterTenant({ statementTimeoutMilliseconds }: Database, { tenantId, userId }: TenantScope): string {
  // The values are written into the statement, so nothing but a UUID may pass.
  if (!isUuid(tenantId) || (userId !== null && !isUuid(userId)))
    throw new TypeError('a tenant scope holds UUIDs')
  return (
    `set local role ${appRole}; set local statement_timeout = ${Math.floor(statementTimeoutMilliseconds)}; ` +
    `select set_config('app.tenant_id', '${tenantId}', true), set_config('app.user_id', '${userId ?? ''}', true)`
  )
}

async function run<Value>(
  database: Database,
  begin: string,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  const attempt = { begun: false }
  const once = () =>
    database.kysely.connection().execute(async (transaction) => {
      await transaction.executeQuery(CompiledQuery.raw(begin))
      attempt.begun = true
      try {
        return await work(transaction)
      } catch (error) {
        await end(transaction, 'rollback').catch(() => undefined)
        throw error
      }
    })
  try {
    return await once()
  } catch (error) {
    // A pooled connection may have died since its last use. Nothing was done on it yet, so try a fresh one.
    if (attempt.begun || databaseRefusal(error)?.code !== 'database.unreachable') throw error
    return once()
  }
}

async function end(transaction: Transaction, statement: string): Promise<void> {
  await transaction.executeQuery(CompiledQuery.raw(statement))
}
