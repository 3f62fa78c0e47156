/** A calendar date of the province as `yyyy-mm-dd`. Legal dates are days in Asia/Ho_Chi_Minh (UTC+7, no daylight saving). */
export type LegalDate = string & { readonly legalDate?: never }

const offsetMilliseconds = 7 * 3_600_000
const dayMilliseconds = 86_400_000
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

export function legalDateOf(instant: Date): LegalDate {
  return new Date(instant.getTime() + offsetMilliseconds).toISOString().slice(0, 10)
}

/** The first instant of a legal date. */
export function startOfLegalDate(date: LegalDate): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - offsetMilliseconds)
}

export function isLegalDate(value: unknown): value is LegalDate {
  if (typeof value !== 'string' || !pattern.test(value)) return false
  const month = Number(value.slice(5, 7))
  const day = Number(value.slice(8))
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, Number(value.slice(0, 4)))
}

function daysOf(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function addDays(date: LegalDate, days: number): LegalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10)
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: LegalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

export function yearOf(date: LegalDate): number {
  return Number(date.slice(0, 4))
}
