import { ok, type Outcome, refuse } from '@thidua/kernel'
import { Client } from 'pg'
import { clientConfig, type DatabaseConnection } from './connection.ts'
import { databaseRefusal, isNotPermitted } from './database-error.ts'
import { ensureAppRole } from './ensure-app-role.ts'
import { migrations, schemaVersion } from './migrations/index.ts'

const migrationLock = 7_434_010
const lowestServer = 150_000

/** Schema versions before and after; equal when there was nothing to do. */
export type Migrated = { readonly from: number; readonly to: number }

/**
 * Brings the schema to this program's version, in one transaction: all of it or nothing. Run by the owner of the
 * database. Several programs may call it at once.
 *
 * Refuses: `database.unreachable`, `database.too-old` (params: version), `database.newer-schema` (params: found,
 * known), `database.not-permitted` (params: reason).
 *
 * A `target` below this program's version is for restoring an old backup; a schema beyond it is left as it is.
 */
export async function migrateDatabase(
  connection: DatabaseConnection,
  target: number = schemaVersion,
): Promise<Outcome<Migrated>> {
  const client = new Client({ ...clientConfig(connection), application_name: 'thidua migrations' })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await migrate(client, target)
  } catch (error) {
    if (isNotPermitted(error)) return refuse('database.not-permitted', { reason: (error as Error).message })
    const refusal = databaseRefusal(error)
    if (refusal) return { ok: false, error: refusal }
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function migrate(client: Client, target: number): Promise<Outcome<Migrated>> {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as number, version() as name`,
  )
  if (rows[0].number < lowestServer) return refuse('database.too-old', { version: rows[0].name })
  const found = await readSchemaVersion(client)
  if (found > schemaVersion) return refuse('database.newer-schema', { found, known: schemaVersion })
  if (found >= target) return ok({ from: found, to: found })
  // A transaction's lock, not a session's: the same behind a pooler.
  await client.query(`begin; select pg_advisory_xact_lock(${migrationLock})`)
  try {
    const from = await applyPending(client, target)
    await client.query('commit')
    return ok({ from, to: target })
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

async function applyPending(client: Client, target: number): Promise<number> {
  const from = await readSchemaVersion(client)
  await ensureAppRole(client)
  await client.query(
    `create table if not exists schema_migrations (
       number integer primary key, name text not null, applied_at timestamptz not null default now())`,
  )
  for (const migration of migrations.slice(from, target)) {
    await client.query(migration.sql)
    await client.query('insert into schema_migrations (number, name) values ($1, $2)', [
      migration.number,
      migration.name,
    ])
  }
  return from
}

/** 0 for an empty database. */
export async function readSchemaVersion(client: Pick<Client, 'query'>): Promise<number> {
  const { rows } = await client.query(`select to_regclass('schema_migrations') is not null as known`)
  if (!rows[0].known) return 0
  return (await client.query('select coalesce(max(number), 0) as number from schema_migrations')).rows[0]
    .number
}
