import { isLegalDate, type LegalDate } from '@thidua/kernel'
import words from './document-words.json' with { type: 'json' }

/** `2027-05-07` → `ngày 07 tháng 5 năm 2027`. Decree 30/2020: days below 10 and months 1 and 2 take a leading zero. */
export function dateInWords(date: LegalDate): string {
  const { year, month, day } = partsOf(date)
  const monthText = month < 3 ? `0${month}` : String(month)
  return `${words.date.day} ${twoDigits(day)} ${words.date.month} ${monthText} ${words.date.year} ${year}`
}

/** `2027-05-07` → `07/05/2027`. */
export function dateInFigures(date: LegalDate): string {
  const { year, month, day } = partsOf(date)
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`
}

function partsOf(date: LegalDate): { year: number; month: number; day: number } {
  if (!isLegalDate(date)) throw new RangeError('a legal date is a real day written yyyy-mm-dd')
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
