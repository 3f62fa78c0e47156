import { createReadStream, existsSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { ok, type Outcome, refuse } from '@thidua/kernel'
import type { DatabaseConnection } from '../connection.ts'
import { migrateDatabase } from '../migrate-database.ts'
import { schemaVersion } from '../migrations/index.ts'
import { fillDatabase, type RowSource } from './fill-database.ts'
import { type BackupManifest, type EvidenceContent, readManifest, tableFile } from './manifest.ts'
import { withClient } from './with-client.ts'

export type RestoreOptions = {
  readonly folder: string
  /** Brings the evidence back. Called when all rows are in place, before they are committed; a throw undoes them. */
  readonly copyEvidence?: (contents: readonly EvidenceContent[]) => Promise<void>
}

/**
 * Fills an empty database from a backup, also one of an older schema: its rows are brought up to date afterwards.
 *
 * Refuses: `backup.damaged` (params: table), `database.newer-schema` (params: found, known), `database.not-empty`
 * (params: table), and what `migrateDatabase` refuses.
 */
export async function restoreDatabase(
  options: RestoreOptions,
  to: DatabaseConnection,
): Promise<Outcome<BackupManifest>> {
  const read = await readManifest(options.folder)
  if (!read.ok) return read
  const manifest = read.value
  if (manifest.schemaVersion > schemaVersion) {
    return refuse('database.newer-schema', { found: manifest.schemaVersion, known: schemaVersion })
  }
  const prepared = await migrateDatabase(to, manifest.schemaVersion)
  if (!prepared.ok) return prepared
  if (prepared.value.to !== manifest.schemaVersion)
    return refuse('database.not-empty', { table: 'schema_migrations' })
  const filled = await withClient(to, (client) =>
    fillDatabase(
      client,
      backupSource(options.folder, manifest),
      () => options.copyEvidence?.(manifest.evidence) ?? Promise.resolve(),
    ),
  )
  if (!filled.ok) return filled
  const migrated = await migrateDatabase(to)
  return migrated.ok ? ok(manifest) : migrated
}

function backupSource(folder: string, manifest: BackupManifest): RowSource {
  const tables = new Map(manifest.tables.map(({ name, ...tally }) => [name, tally]))
  return {
    expect: (table) => tables.get(table.name) ?? null,
    open(table) {
      const file = tableFile(folder, table.name)
      if (!tables.has(table.name) || !existsSync(file)) return null
      const rows = createGunzip()
      createReadStream(file)
        .on('error', (error) => rows.destroy(error))
        .pipe(rows)
      return rows
    },
  }
}
