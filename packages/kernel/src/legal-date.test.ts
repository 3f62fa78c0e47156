import { describe, expect, it } from 'vitest'
import { addDays, isLegalDate, legalDateOf, startOfLegalDate, weekdayOf, yearOf } from './legal-date.ts'

describe('legal dates', () => {
  it('begin at midnight in Asia/Ho_Chi_Minh', () => {
    expect(legalDateOf(new Date('2027-03-21T16:59:59Z'))).toBe('2027-03-21')
    expect(legalDateOf(new Date('2027-03-21T17:00:00Z'))).toBe('2027-03-22')
    expect(startOfLegalDate('2027-03-22').toISOString()).toBe('2027-03-21T17:00:00.000Z')
  })

  it('are refused when the calendar has no such day', () => {
    expect(isLegalDate('2027-02-29')).toBe(false)
    expect(isLegalDate('2028-02-29')).toBe(true)
    expect(isLegalDate('2027-2-9')).toBe(false)
    expect(isLegalDate(20270209)).toBe(false)
  })

  it('are exactly the days a clock knows', () => {
    const two = (number: number) => String(number).padStart(2, '0')
    for (const year of ['0000', '0004', '0100', '1900', '2000', '2023', '2024', '9999'])
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const written = `${year}-${two(month)}-${two(day)}`
          const instant = Date.parse(`${written}T00:00:00Z`)
          const known = Number.isFinite(instant) && new Date(instant).toISOString().startsWith(written)
          expect([written, isLegalDate(written)]).toEqual([written, known])
        }
  })

  it('count over the ends of months and years', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01')
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28')
    expect(weekdayOf('2027-03-22')).toBe(1)
    expect(yearOf('2027-03-22')).toBe(2027)
  })
})
