import { ok, type Outcome, refuse } from '@thidua/kernel'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool, type PoolClient } from 'pg'
import { columnParsers } from './column-parsers.ts'
import { clientConfig, type DatabaseConnection } from './connection.ts'
import { databaseRefusal, isNotPermitted } from './database-error.ts'
import { appRole } from './ensure-app-role.ts'
import { allowKeptPlans, isDirect } from './kept-plans.ts'
import type { Tables } from './tables/index.ts'

export type DatabaseOptions = {
  readonly connection: DatabaseConnection
  /** Connections at most; default 10. */
  readonly poolSize?: number
  /** A statement that takes longer is cancelled: `database.busy`. Default 15 s. */
  readonly statementTimeoutMilliseconds?: number
  /** How long a request waits for a free connection: `database.busy`. Default 5 s. */
  readonly connectTimeoutMilliseconds?: number
  /** Shown in the server's list of connections; default `thidua`. */
  readonly applicationName?: string
  /** Told of connections lost while nobody used them. */
  readonly onConnectionLost?: (error: Error) => void
}

export type Database = {
  /** As the owner: row-level security shows it no tenant's row. Use `inTenant`. */
  readonly kysely: Kysely<Tables>
  readonly pool: Pool
  readonly statementTimeoutMilliseconds: number
  close(): Promise<void>
}

/**
 * Opens the pool and makes sure that requests will be bound to their tenant.
 *
 * Refuses: `database.unreachable`, `database.busy`, `database.not-permitted` (the user may not take on the
 * application's role), `database.role-unsafe` (params: role; that role would see every tenant).
 */
export async function openDatabase(options: DatabaseOptions): Promise<Outcome<Database>> {
  const statementTimeoutMilliseconds = options.statementTimeoutMilliseconds ?? 15_000
  const pool = new Pool({
    ...clientConfig(options.connection),
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: options.connectTimeoutMilliseconds ?? 5_000,
    application_name: options.applicationName ?? 'thidua',
    types: columnParsers,
    // Statements started together travel together; each still succeeds or fails by itself.
    pipeline: true,
  })
  // Without listeners a server that stops would end this program: the pool listens only to connections nobody uses.
  pool.on('error', (error) => options.onConnectionLost?.(error))
  let direct = false
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    if (direct) serveDirectly(client, statementTimeoutMilliseconds)
  })
  const safe = await checkRole(pool)
  if (!safe.ok) {
    await pool.end()
    return safe
  }
  direct = await isServedDirectly(pool, statementTimeoutMilliseconds)
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return ok({ kysely, pool, statementTimeoutMilliseconds, close: () => kysely.destroy() })
}

async function isServedDirectly(pool: Pool, statementTimeoutMilliseconds: number): Promise<boolean> {
  const client = await pool.connect()
  try {
    const direct = await isDirect(client)
    if (direct) serveDirectly(client, statementTimeoutMilliseconds)
    return direct
  } finally {
    client.release()
  }
}

/** A kept statement is a transaction of its own, so what limits it is set for the connection; a pooler would forget. */
function serveDirectly(client: PoolClient, statementTimeoutMilliseconds: number): void {
  allowKeptPlans(client)
  // not waited for: what is asked first waits behind it
  client.query(`set statement_timeout = ${Math.floor(statementTimeoutMilliseconds)}`).catch(() => undefined)
}

/** The application's role must not see past row-level security: not by attribute, not by owning the tables. */
async function checkRole(pool: Pool): Promise<Outcome<void>> {
  try {
    const { rows } = await pool.query(
      `select rolsuper or rolbypassrls as unbound,
              pg_has_role($1, current_user, 'MEMBER') as owning,
              exists (select from pg_tables where schemaname = 'public' and tableowner = $1) as owner,
              pg_has_role(current_user, $1, 'MEMBER') as permitted
         from pg_roles where rolname = $1`,
      [appRole],
    )
    const [role] = rows
    if (!role?.permitted) return refuse('database.not-permitted', { reason: `role ${appRole}` })
    return role.unbound || role.owning || role.owner
      ? refuse('database.role-unsafe', { role: appRole })
      : ok()
  } catch (error) {
    if (isNotPermitted(error)) return refuse('database.not-permitted', { reason: (error as Error).message })
    const refusal = databaseRefusal(error)
    if (!refusal) throw error
    return { ok: false, error: refusal }
  }
}
