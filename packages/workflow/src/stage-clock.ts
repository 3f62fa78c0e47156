import type { WorkflowStage } from '@thidua/contracts'
import type { LegalDate } from '@thidua/kernel'
import type { Deadline, WorkingCalendar } from './working-days.ts'
import { addWorkingDays, countWorkingDays } from './working-days.ts'

/** A clock as stored: running towards `dueOn`, or paused with `remainingDays` left. */
export type StageClock = Deadline & {
  readonly pausedOn: LegalDate | null
  readonly remainingDays: number | null
}

/** `workingDays` comes from the setting named by the stage, so an official can change it without a release. */
export function startClock(startedOn: LegalDate, workingDays: number, calendar: WorkingCalendar): StageClock {
  return { ...addWorkingDays(startedOn, workingDays, calendar), pausedOn: null, remainingDays: null }
}

/** Asked while the clock runs: what was left is kept, never less than nothing. */
export function pauseClock(clock: StageClock, pausedOn: LegalDate, calendar: WorkingCalendar): StageClock {
  const remainingDays = Math.max(0, countWorkingDays(pausedOn, clock.dueOn, calendar))
  return { ...clock, pausedOn, remainingDays }
}

/**
 * The supplement has arrived. `restart` (the default of the province's pipeline) counts the full limit anew from the
 * day the dossier became full; `pause` goes on with what was left.
 */
export function resumeClock(
  clock: StageClock,
  resumedOn: LegalDate,
  mode: NonNullable<NonNullable<WorkflowStage['clock']>['onSupplement']>,
  calendar: WorkingCalendar,
): StageClock {
  if (mode === 'restart') return startClock(resumedOn, clock.workingDays, calendar)
  const left = clock.remainingDays ?? countWorkingDays(resumedOn, clock.dueOn, calendar)
  const deadline = addWorkingDays(resumedOn, Math.max(0, left), calendar)
  return {
    ...deadline,
    startedOn: clock.startedOn,
    workingDays: clock.workingDays,
    skipped: [...clock.skipped.filter((day) => day.date <= resumedOn), ...deadline.skipped],
    pausedOn: null,
    remainingDays: null,
  }
}
