import { migrateDatabase } from '@thidua/data'
import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import type { CommandContext, Report } from '../command.ts'
import { withDatabasePlace } from '../with-database-place.ts'
import { say } from '../words.ts'

/** Brings the schema to this program's version; doing it twice does nothing. */
export async function migrate({ configuration }: CommandContext): Promise<Outcome<Report>> {
  return withDatabasePlace(configuration, async ({ connection }) => {
    const migrated = await migrateDatabase(connection)
    if (!migrated.ok) return migrated
    const { from, to } = migrated.value
    return ok({
      lines: [say(from === to ? 'migrate.nothing' : 'migrate.done', { from, to })],
      data: { from, to },
    })
  })
}
