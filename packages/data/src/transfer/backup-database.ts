import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { isDiskFull, ok, type Outcome, refuse } from '@thidua/kernel'
import type { Client } from 'pg'
import type { DatabaseConnection } from '../connection.ts'
import type { TableShape } from '../introspection/list-tables.ts'
import { readSchemaVersion } from '../migrate-database.ts'
import { schemaVersion } from '../migrations/index.ts'
import { readTable, tallyRows } from './copy-table.ts'
import type { TransferredTable } from './fill-database.ts'
import {
  type BackupManifest,
  type EvidenceContent,
  manifestFile,
  manifestFormat,
  tableFile,
} from './manifest.ts'
import { beginSnapshot } from './read-snapshot.ts'
import { withClient } from './with-client.ts'

export type BackupOptions = {
  /** New or empty. */
  readonly folder: string
  /** Copies the evidence the rows speak of, while the snapshot stands. A throw spoils the backup, and leaves no manifest. */
  readonly copyEvidence?: (contents: readonly EvidenceContent[]) => Promise<void>
}

/**
 * Writes one moment of the whole database into a folder, while everybody goes on working.
 *
 * Refuses: `disk.full`, `folder.unwritable` (params: folder, reason), `database.newer-schema`,
 * `database.unreachable`, `database.busy`.
 */
export async function backupDatabase(
  from: DatabaseConnection,
  options: BackupOptions,
): Promise<Outcome<BackupManifest>> {
  const { folder } = options
  const ready = await prepareFolder(folder)
  if (!ready.ok) return ready
  return withClient(from, async (client) => {
    const shapes = await beginSnapshot(client)
    const found = await readSchemaVersion(client)
    if (found > schemaVersion) return refuse('database.newer-schema', { found, known: schemaVersion })
    const tables: TransferredTable[] = []
    for (const shape of shapes) tables.push(await writeTableFile(client, shape, folder))
    const evidence = shapes.some(({ name }) => name === 'evidence_files') ? await listEvidence(client) : []
    await options.copyEvidence?.(evidence)
    const manifest: BackupManifest = {
      format: manifestFormat,
      schemaVersion: found,
      ...(await describe(client)),
      tables,
      evidence,
    }
    await writeDurably(manifestFile(folder), `${JSON.stringify(manifest, null, 2)}\n`)
    return ok(manifest)
  })
}

async function prepareFolder(folder: string): Promise<Outcome<void>> {
  try {
    await mkdir(join(folder, 'tables'), { recursive: true, mode: 0o700 })
    const [first] = (await readdir(folder)).filter((name) => name !== 'tables')
    const [table] = await readdir(join(folder, 'tables'))
    return first || table
      ? refuse('folder.unwritable', { folder, reason: `${first ?? table} is there already` })
      : ok()
  } catch (error) {
    const code = isDiskFull(error) ? 'disk.full' : 'folder.unwritable'
    return refuse(code, { folder, reason: (error as Error).message })
  }
}

async function writeTableFile(client: Client, table: TableShape, folder: string): Promise<TransferredTable> {
  const tally = tallyRows()
  const file = createWriteStream(tableFile(folder, table.name), { mode: 0o600, flush: true })
  await pipeline(readTable(client, table), tally.stream, createGzip({ level: 4 }), file)
  return { name: table.name, ...tally.result() }
}

async function listEvidence(client: Client): Promise<EvidenceContent[]> {
  const { rows } = await client.query<{ sha256: string; size: string }>(
    'select distinct on (sha256) sha256, size from evidence_files order by sha256',
  )
  return rows.map(({ sha256, size }) => ({ sha256, size: Number(size) }))
}

async function describe(client: Client) {
  const { rows } = await client.query(`select now() as at, current_setting('server_version') as server`)
  return {
    takenAt: (rows[0].at as Date).toISOString(),
    server: `PostgreSQL ${rows[0].server}`,
  }
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
