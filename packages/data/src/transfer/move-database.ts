import { type Outcome, refuse } from '@thidua/kernel'
import type { DatabaseConnection } from '../connection.ts'
import { migrateDatabase } from '../migrate-database.ts'
import { readTable } from './copy-table.ts'
import { fillDatabase, type TransferredTable } from './fill-database.ts'
import { beginSnapshot } from './read-snapshot.ts'
import { withClient } from './with-client.ts'

/**
 * Copies everything into an empty database on another server, of any version from PostgreSQL 15. The source stays
 * as it is. What is written to the source after the start is not moved: stop the program first.
 *
 * Refuses as `migrateDatabase` and `fillDatabase` do. Gives the tables with their rows and sums, equal on both sides.
 */
export async function moveDatabase(
  from: DatabaseConnection,
  to: DatabaseConnection,
): Promise<Outcome<readonly TransferredTable[]>> {
  for (const connection of [from, to]) {
    const migrated = await migrateDatabase(connection)
    if (!migrated.ok) return migrated
  }
  return withClient(from, async (source) => {
    const known = new Set((await beginSnapshot(source)).map(({ name }) => name))
    return withClient(to, async (target) => {
      if (await isSameDatabase(source, target)) return refuse('database.not-empty', { table: '' })
      return fillDatabase(target, {
        open: (table) => (known.has(table.name) ? readTable(source, table) : null),
      })
    })
  })
}

type Asked = { query(text: string): Promise<{ rows: { place: string }[] }> }

async function isSameDatabase(left: Asked, right: Asked): Promise<boolean> {
  const place = `select concat_ws('/', pg_postmaster_start_time(), inet_server_port(), current_database()) as place`
  return (await left.query(place)).rows[0]?.place === (await right.query(place)).rows[0]?.place
}
