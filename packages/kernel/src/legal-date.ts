/** A calendar date of the province as `yyyy-mm-dd`. Legal dates are days in Asia/Ho_Chi_Minh (UTC+7, no daylight saving). */
export type LegalDate = string & { readonly legalDate?: never }

const offsetMilliseconds = 7 * 3_600_000
const dayMilliseconds = 86_400_000
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** The last one asked for: nearly every request asks for today. */
let lastDay = { number: Number.NaN, date: '' }

export function legalDateOf(instant: Date): LegalDate {
  const number = Math.floor((instant.getTime() + offsetMilliseconds) / dayMilliseconds)
  if (number !== lastDay.number)
    lastDay = { number, date: new Date(number * dayMilliseconds).toISOString().slice(0, 10) }
  return lastDay.date
}

/** The first instant of a legal date. */
export function startOfLegalDate(date: LegalDate): Date {
  return new Date(dayNumberOf(date) * dayMilliseconds - offsetMilliseconds)
}

export function isLegalDate(value: unknown): value is LegalDate {
  if (typeof value !== 'string' || !pattern.test(value)) return false
  const instant = Date.parse(`${value}T00:00:00Z`)
  return Number.isFinite(instant) && new Date(instant).toISOString().slice(0, 10) === value
}

/** Days since 1970-01-01. Dates become numbers where many are counted: reading and writing them costs far more than adding. */
export function dayNumberOf(date: LegalDate): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
    dayMilliseconds
  )
}

export function addDays(date: LegalDate, days: number): LegalDate {
  return new Date((dayNumberOf(date) + days) * dayMilliseconds).toISOString().slice(0, 10)
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: LegalDate): number {
  return new Date(dayNumberOf(date) * dayMilliseconds).getUTCDay()
}

export function yearOf(date: LegalDate): number {
  return Number(date.slice(0, 4))
}
