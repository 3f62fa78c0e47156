import { join, resolve } from 'node:path'
import { backupDatabase } from '@thidua/data/transfer'
import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { dataPlaces } from '@thidua/server'
import { copyEvidence } from '../backup/copy-evidence.ts'
import { saveKeys } from '../backup/copy-keys.ts'
import { refusingDamage } from '../backup/damaged-backup.ts'
import type { CommandContext, Report } from '../command.ts'
import { withDatabasePlace } from '../with-database-place.ts'
import { say } from '../words.ts'

/** One moment of everything: rows, evidence and keys. People may go on working meanwhile. */
export async function backup(context: CommandContext): Promise<Outcome<Report>> {
  const folder = resolve(context.arguments.text('to') ?? '')
  const { files, keys } = dataPlaces(context.configuration)
  return withDatabasePlace(context.configuration, ({ connection }) =>
    refusingDamage(folder, async () => {
      context.tell(say('backup.working'))
      let keyCount = 0
      const saved = await backupDatabase(connection, {
        folder,
        // before the manifest, which is written last and makes the folder a backup
        copyEvidence: async (contents) => {
          await copyEvidence(files, join(folder, 'files'), contents)
          keyCount = await saveKeys(keys, join(folder, 'keys'))
        },
      })
      if (!saved.ok) return saved
      const { tables, evidence, takenAt, schemaVersion } = saved.value
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      const counts = { rows, files: evidence.length, keys: keyCount }
      return ok({
        lines: [say('backup.done', { ...counts, folder }), say('backup.secret')],
        data: { folder, takenAt, schemaVersion, ...counts },
      })
    }),
  )
}
