import { migrateDatabase } from '@thidua/data'
import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { checkDataFolder, openDatabasePlace } from '@thidua/server'
import type { CommandContext, Report } from '../command.ts'
import { say } from '../words.ts'

/** Brings the schema to this program's version; doing it twice does nothing. */
export async function migrate({ configuration }: CommandContext): Promise<Outcome<Report>> {
  const folder = configuration.databaseUrl === null ? checkDataFolder(configuration.dataFolder) : ok()
  if (!folder.ok) return folder
  const place = await openDatabasePlace(configuration)
  if (!place.ok) return place
  try {
    const migrated = await migrateDatabase(place.value.connection)
    if (!migrated.ok) return migrated
    const { from, to } = migrated.value
    return ok({
      lines: [say(from === to ? 'migrate.nothing' : 'migrate.done', { from, to })],
      data: { from, to },
    })
  } finally {
    await place.value.stop()
  }
}
