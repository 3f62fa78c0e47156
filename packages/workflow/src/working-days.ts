import type { LegalDate } from '@thidua/kernel'
import { addDays, dayNumberOf, weekdayOf } from '@thidua/kernel'

/** The province's calendar: only days that differ from "Monday to Friday are worked". */
export type WorkingCalendar = ReadonlyMap<LegalDate, CalendarDay>
export type CalendarDay = { readonly kind: 'holiday' | 'workday'; readonly name: string }

export type Deadline = {
  readonly startedOn: LegalDate
  readonly workingDays: number
  readonly dueOn: LegalDate
  /** Holidays that fell on what would have been working days; weekends are not listed. */
  readonly skipped: readonly { readonly date: LegalDate; readonly name: string }[]
}

/** Far above any legal limit; a calendar with no working day left must fail loudly, not loop. */
const longestSearchDays = 3660

export function isWorkingDay(date: LegalDate, calendar: WorkingCalendar): boolean {
  const exception = calendar.get(date)
  if (exception) return exception.kind === 'workday'
  return isWeekday(date)
}

function isWeekday(date: LegalDate): boolean {
  const weekday = weekdayOf(date)
  return weekday !== 0 && weekday !== 6
}

/** Day 1 is the first working day after `startedOn` (the day of the full dossier itself does not count). */
export function addWorkingDays(
  startedOn: LegalDate,
  workingDays: number,
  calendar: WorkingCalendar,
): Deadline {
  const skipped: { date: LegalDate; name: string }[] = []
  let dueOn = startedOn
  let left = workingDays
  for (let step = 0; left > 0; step += 1) {
    if (step > longestSearchDays) throw new Error(`no working day within ${longestSearchDays} days`)
    dueOn = addDays(dueOn, 1)
    if (isWorkingDay(dueOn, calendar)) left -= 1
    else if (isWeekday(dueOn)) skipped.push({ date: dueOn, name: calendar.get(dueOn)?.name ?? '' })
  }
  return { startedOn, workingDays, dueOn, skipped }
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function countWorkingDays(from: LegalDate, to: LegalDate, calendar: WorkingCalendar): number {
  if (to < from) return -countWorkingDays(to, from, calendar)
  const after = dayNumberOf(from)
  const last = dayNumberOf(to)
  let count = weekdaysUpTo(last) - weekdaysUpTo(after)
  for (const { day, change } of changesOf(calendar)) if (day > after && day <= last) count += change
  return count
}

type Change = { readonly day: number; readonly change: 1 | -1 }
const changes = new WeakMap<WorkingCalendar, readonly Change[]>()

/** The days that make a difference, once per calendar: a holiday on a weekday, a swap day at a weekend. */
function changesOf(calendar: WorkingCalendar): readonly Change[] {
  const known = changes.get(calendar)
  if (known) return known
  const found: Change[] = []
  for (const [date, { kind }] of calendar) {
    if ((kind === 'workday') !== isWeekday(date))
      found.push({ day: dayNumberOf(date), change: kind === 'workday' ? 1 : -1 })
  }
  changes.set(calendar, found)
  return found
}

/** Mondays to Fridays from Monday 1969-12-29, which is day −3, to the day. */
function weekdaysUpTo(day: number): number {
  const days = day + 4
  const weeks = Math.floor(days / 7)
  return weeks * 5 + Math.min(days - weeks * 7, 5)
}
