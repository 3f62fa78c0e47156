import type { CalendarDayView, Operations } from '@thidua/contracts'
import { listCalendarDays } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

export function listCalendar(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['calendar.list']['input'],
): Promise<Outcome<readonly CalendarDayView[]>> {
  return runQuery(deps, call, 'calendar.list', async ({ transaction }) =>
    ok(await listCalendarDays(transaction, input.year)),
  )
}
