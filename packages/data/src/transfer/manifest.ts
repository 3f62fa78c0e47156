import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Outcome, refuse } from '@thidua/kernel'
import type { TransferredTable } from './fill-database.ts'

const format = 'thidua-backup-1'

/** `manifest.json` of a backup. It is written last: a folder without it is no backup. */
export type BackupManifest = {
  readonly format: typeof format
  readonly schemaVersion: number
  /** ISO instant of the snapshot. */
  readonly takenAt: string
  readonly server: string
  /** Sums are over the text before compression. */
  readonly tables: readonly TransferredTable[]
  /** Evidence the rows speak of; the files themselves travel beside the rows. */
  readonly evidence: readonly EvidenceContent[]
}

/** One content of the evidence store, however many rows name it. */
export type EvidenceContent = { readonly sha256: string; readonly size: number }

export const manifestFormat = format

export function tableFile(folder: string, table: string): string {
  return join(folder, 'tables', `${table}.copy.gz`)
}

export function manifestFile(folder: string): string {
  return join(folder, 'manifest.json')
}

/** Refuses `backup.damaged` (params: table) when the folder is not a finished backup. */
export async function readManifest(folder: string): Promise<Outcome<BackupManifest>> {
  try {
    const manifest = JSON.parse(await readFile(manifestFile(folder), 'utf8')) as BackupManifest
    if (
      manifest.format === format &&
      Array.isArray(manifest.tables) &&
      Number.isInteger(manifest.schemaVersion)
    ) {
      return ok(manifest)
    }
  } catch {
    // Missing or cut short.
  }
  return refuse('backup.damaged', { table: 'manifest.json' })
}
