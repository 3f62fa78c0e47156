import { isUuid, type TenantId, type UserId } from '@thidua/kernel'
import type { Kysely } from 'kysely'
import type { PoolClient } from 'pg'
import { kyselyOn } from './client-kysely.ts'
import { appRole } from './ensure-app-role.ts'
import type { Database } from './open-database.ts'
import type { Tables } from './tables/index.ts'

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
 * connection come out as they are: `databaseRefusal` names them. Statements started together travel together.
 */
export async function inTenant<Value>(
  database: Database,
  scope: TenantScope,
  work: (transaction: Transaction) => Promise<Value>,
  options: TransactionOptions<Value> = {},
): Promise<Value> {
  return run(database, `begin; ${enterTenant(database, scope)}`, work, async (client, value) => {
    if (options.commitWhen?.(value) ?? true) await commit(client)
    else await client.query('rollback')
    client.release()
  })
}

/** The same for reading: writes fail, every statement sees the same moment. */
export async function readInTenant<Value>(
  database: Database,
  scope: TenantScope,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  return run(database, beginReading(database, scope), work, async (client) => {
    // Nothing can be lost any more: the answer need not wait.
    client.query('commit').then(
      () => client.release(),
      (error: Error) => client.release(error),
    )
  })
}

/**
 * A transaction of the owner that sees every tenant, for as long as it takes: for making tenants and for moving data. Never for
 * a request.
 */
export async function inMaintenance<Value>(
  database: Database,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  return run(
    database,
    `begin; set local statement_timeout = 0; set local app.maintenance = 'on'`,
    work,
    async (client) => {
      await commit(client)
      client.release()
    },
  )
}

export function beginReading(database: Database, scope: TenantScope): string {
  return `begin isolation level repeatable read read only; ${enterTenant(database, scope)}`
}

/** Everything a transaction begins with travels in one simple query: one round trip, no prepared statement. */
export function enterTenant(
  { statementTimeoutMilliseconds }: Database,
  { tenantId, userId }: TenantScope,
): string {
  // The values are written into the statement, so nothing but a UUID may pass.
  if (!isUuid(tenantId) || (userId !== null && !isUuid(userId)))
    throw new TypeError('a tenant scope holds UUIDs')
  return (
    `set local role ${appRole}; set local statement_timeout = ${Math.floor(statementTimeoutMilliseconds)}; ` +
    `set local app.tenant_id = '${tenantId}'; set local app.user_id = '${userId ?? ''}'`
  )
}

async function run<Value>(
  database: Database,
  begin: string,
  work: (transaction: Transaction) => Promise<Value>,
  finish: (client: PoolClient, value: Value) => Promise<void>,
): Promise<Value> {
  const client = await database.pool.connect()
  // Not awaited: the first statement of the work follows on the same journey. Should the beginning fail, PostgreSQL
  // refuses what follows, or row-level security shows it nothing.
  const begun = client.query(begin).then(
    () => null,
    (error: Error) => error,
  )
  try {
    const value = await work(kyselyOn(client))
    const failure = await begun
    if (failure) throw failure
    await finish(client, value)
    return value
  } catch (error) {
    const failure = await begun
    // A connection that cannot even roll back does not return to the pool.
    await client.query('rollback').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    )
    throw failure ?? error
  }
}

export async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('commit')
  // PostgreSQL answers so when a statement had failed and nobody minded.
  if (command !== 'COMMIT') throw new Error('a statement of the transaction failed: nothing of it was kept')
}
