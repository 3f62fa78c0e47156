import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { restoreDatabase } from '@thidua/data/transfer'
import { ok, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { dataPlaces } from '@thidua/server'
import { copyEvidence } from '../backup/copy-evidence.ts'
import { restoreKeys } from '../backup/copy-keys.ts'
import { refusingDamage } from '../backup/damaged-backup.ts'
import type { CommandContext, Report } from '../command.ts'
import { withDatabasePlace } from '../with-database-place.ts'
import { say } from '../words.ts'

/** Brings a backup back into an empty installation; all of it, compared with its sums, or nothing. */
export async function restore(context: CommandContext): Promise<Outcome<Report>> {
  const folder = resolve(context.arguments.text('from') ?? '')
  const { files, keys } = dataPlaces(context.configuration)
  // another installation's key signs certificates that exist: it must not be mixed with the backup's
  if (existsSync(keys) && readdirSync(keys).length > 0) return refuse('database.not-empty', { table: keys })
  return withDatabasePlace(context.configuration, ({ connection }) =>
    refusingDamage(context.configuration.dataFolder, async () => {
      context.tell(say('restore.working'))
      let keyCount = 0
      const restored = await restoreDatabase(
        {
          folder,
          copyEvidence: async (contents) => {
            await copyEvidence(join(folder, 'files'), files, contents)
            keyCount = await restoreKeys(join(folder, 'keys'), keys)
          },
        },
        connection,
      )
      if (!restored.ok) return restored
      const { tables, evidence, takenAt } = restored.value
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      const counts = { rows, files: evidence.length, keys: keyCount }
      return ok({ lines: [say('restore.done', { ...counts, takenAt })], data: { takenAt, ...counts } })
    }),
  )
}
