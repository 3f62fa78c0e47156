import { isLegalDate, legalDateOf } from '@thidua/kernel'
import type { Language } from '@thidua/kernel'

const timeOfDay = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
})
const englishMonth = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A legal date or an instant as `dd/mm/yyyy` of the province. Anything else comes back as it is. */
export function formatDate(value: string): string {
  const date = isLegalDate(value) ? value : legalDateOfInstant(value)
  if (!date) return value
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** An instant as `HH:mm` of the province. */
export function formatTime(instant: string): string {
  const time = Date.parse(instant)
  return Number.isNaN(time) ? instant : timeOfDay.format(time)
}

/** An instant as `14:05, 05/02/2027`. */
export function formatDateTime(instant: string, _language: Language = 'vi'): string {
  return isLegalDate(instant) ? formatDate(instant) : `${formatTime(instant)}, ${formatDate(instant)}`
}

/** The parts of a long date; the sentence around them belongs to the catalogue. Two digits below 10, and for 1 and 2 of months, as Decree 30/2020 writes dates. */
export function longDateParts(date: string): {
  readonly day: string
  readonly month: string
  readonly year: string
} {
  const month = Number(date.slice(5, 7))
  return {
    day: date.slice(8, 10),
    month: month < 3 ? date.slice(5, 7) : String(month),
    year: date.slice(0, 4),
  }
}

export function formatEnglishLongDate(date: string): string {
  return englishMonth.format(Date.parse(`${date}T00:00:00Z`))
}

function legalDateOfInstant(value: string): string | null {
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : legalDateOf(new Date(time))
}
