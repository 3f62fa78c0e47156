import { moveDatabase as move } from '@thidua/data/transfer'
import { ok, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import type { CommandContext, Report } from '../command.ts'
import { withDatabasePlace } from '../with-database-place.ts'
import { say } from '../words.ts'

/** Copies everything into an empty database on another server. Files and keys stay in the data folder. */
export async function moveDatabase(context: CommandContext): Promise<Outcome<Report>> {
  const to = context.arguments.text('to') ?? ''
  if (!/^postgres(ql)?:\/\//.test(to) || !URL.canParse(to)) {
    return refuse('configuration.invalid', {
      name: '--to',
      expected: 'postgres://user:password@host:5432/database',
    })
  }
  return withDatabasePlace(context.configuration, async ({ connection }) => {
    context.tell(say('move.working'))
    const moved = await move(connection, to)
    if (!moved.ok) return moved
    const rows = moved.value.reduce((sum, table) => sum + table.rows, 0)
    return ok({
      lines: [say('move.done', { tables: moved.value.length, rows }), say('move.next')],
      data: { tables: moved.value },
    })
  })
}
