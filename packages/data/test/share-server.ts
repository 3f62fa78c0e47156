import { startEmbeddedPostgres } from '../src/embedded-postgres/index.ts'
import { inMaintenance, migrateDatabase, openDatabase } from '../src/index.ts'
import { testIds } from './test-ids.ts'

// A program beside the tested one: `node share-server.ts <folder> <rows>` uses the server on the folder, writes rows,
// says so, and leaves; with `forever` it stays until it is killed.
const [, , folder = '', rows = '0'] = process.argv
const server = await startEmbeddedPostgres({ dataFolder: folder })
if (!server.ok) throw new Error(JSON.stringify(server.error))
const migrated = await migrateDatabase(server.value.connection)
const database = await openDatabase({ connection: server.value.connection, poolSize: 2 })
if (!migrated.ok || !database.ok) throw new Error(JSON.stringify([migrated, database]))
for (let row = 0; row < Number.parseInt(rows, 10); row++) {
  const id = testIds.newId()
  await inMaintenance(database.value, (transaction) =>
    transaction.insertInto('tenants').values({ id, code: id, name: 'x', created_at: new Date() }).execute(),
  )
}
process.stdout.write('written\n')
if (rows.endsWith('forever')) setInterval(() => undefined, 60_000)
else {
  await database.value.close()
  await server.value.stop()
}
