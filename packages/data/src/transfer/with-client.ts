import type { Outcome } from '@thidua/kernel'
import { Client } from 'pg'
import { clientConfig, type DatabaseConnection } from '../connection.ts'
import { databaseRefusal } from '../database-error.ts'

/** Work on a connection of its own, ended afterwards; what the work left open is rolled back by that. */
export async function withClient<Value>(
  connection: DatabaseConnection,
  work: (client: Client) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const client = new Client({ ...clientConfig(connection), application_name: 'thidua transfer' })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    const refusal = databaseRefusal(error)
    if (!refusal) throw error
    return { ok: false, error: refusal }
  } finally {
    await client.end().catch(() => undefined)
  }
}
