const day = 86_400_000

export type CalendarDay = { readonly date: string; readonly inMonth: boolean }

/** The weeks that show the month of a date, Monday first. */
export function weeksOf(date: string): readonly (readonly CalendarDay[])[] {
  const month = date.slice(0, 7)
  const first = Date.parse(`${month}-01T00:00:00Z`)
  const start = first - ((new Date(first).getUTCDay() + 6) % 7) * day
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const shown = new Date(start + (week * 7 + weekday) * day).toISOString().slice(0, 10)
      return { date: shown, inMonth: shown.startsWith(month) }
    }),
  )
  return weeks.filter((week) => week.some((shown) => shown.inMonth))
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)
}

/** The same day of another month, or its last day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0))
  return new Date(
    Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(dayOfMonth, last.getUTCDate())),
  )
    .toISOString()
    .slice(0, 10)
}
