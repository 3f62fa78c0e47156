import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateDatabase } from '@thidua/data'
import { startEmbeddedPostgres } from '@thidua/data/embedded-postgres'
import type { TestProject } from 'vitest/node'
import { folderPrefix, removeLeftovers } from './remove-leftovers.ts'

/** One server for a whole run of vitest; its database is the migrated template of all the others. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), folderPrefix))
  writeFileSync(join(folder, 'owner'), String(process.pid))
  const server = await startEmbeddedPostgres({
    dataFolder: folder,
    database: 'thidua_template',
    durable: false,
  })
  if (!server.ok) throw new Error(JSON.stringify(server.error))
  const migrated = await migrateDatabase(server.value.connection)
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.error))
  project.provide('testServer', server.value.connection)
  return async () => {
    await server.value.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
