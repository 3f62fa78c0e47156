import type { CalendarDayView, Operations } from '@thidua/contracts'
import { deleteCalendarDay, listCalendarDays, saveCalendarDay } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { isLegalDate, ok, refuse, yearOf } from '@thidua/kernel'
import { nobody } from '../command/command-identity.ts'
import { runCommand } from '../command/run-command.ts'
import { forgetReferences } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

type Days = readonly CalendarDayView[]

/** The yearly notices of the Government: a day off, a Saturday worked, or an ordinary day again. Needs its source. */
export async function setCalendarDay(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['calendar.setDay']['input'],
): Promise<Outcome<Days>> {
  const set = await runCommand<Record<never, never>, Days>(deps, call, {
    name: 'calendar.setDay',
    input,
    async work({ transaction }) {
      const { date, kind } = input
      const name = input.name.trim()
      const source = input.source.trim()
      if (!isLegalDate(date)) return refuse('calendar.date-invalid', { date })
      if (source === '' || (kind !== 'ordinary' && name === '')) {
        return refuse('input.invalid', { field: source === '' ? 'source' : 'name' })
      }
      if (kind === 'ordinary') await deleteCalendarDay(transaction, date)
      else await saveCalendarDay(transaction, { date, kind, name, source })
      return ok({
        event: { subjectType: 'calendar', subjectId: nobody, subjectVersion: null, payload: { ...input } },
        response: {},
      })
    },
    present: async ({ transaction }) => ok(await listCalendarDays(transaction, yearOf(input.date))),
  })
  forgetReferences(deps, call.actor.tenantId)
  return set
}
