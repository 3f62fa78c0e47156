import type { Client } from 'pg'

/** Role every request takes on. It owns nothing, so row-level security binds it. */
export const appRole = 'thidua_app'

/**
 * Makes the role when it is missing and sees to it that we may take it on. Runs in a transaction. Throws
 * "insufficient privilege" when an administrator has to do it: `create role thidua_app nologin; grant thidua_app to …`.
 */
export async function ensureAppRole(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [appRole])
  // Roles belong to the whole server: another database's migration may make it at this moment.
  if (!rowCount)
    await attempt(client, `create role ${appRole} nologin nosuperuser nobypassrls`, '42710', '23505')
  if (!(await attempt(client, `set local role ${appRole}`, '42501')))
    await client.query(`grant ${appRole} to current_user`)
  await client.query('reset role')
  await client.query(`grant usage on schema public to ${appRole}`)
}

/** False when it failed with one of the expected codes; the transaction goes on. */
async function attempt(client: Client, statement: string, ...expected: readonly string[]): Promise<boolean> {
  await client.query('savepoint attempt')
  try {
    await client.query(statement)
    await client.query('release savepoint attempt')
    return true
  } catch (error) {
    if (!expected.includes((error as { code?: string }).code ?? '')) throw error
    await client.query('rollback to savepoint attempt')
    return false
  }
}
