import { expect, test } from 'vitest'
import { addDays, addMonths, weeksOf } from './calendar-month.ts'

test('February 2027 begins on a Monday and fills four weeks', () => {
  const weeks = weeksOf('2027-02-05')
  expect(weeks).toHaveLength(4)
  expect(weeks[0]?.[0]).toEqual({ date: '2027-02-01', inMonth: true })
  expect(weeks.flat().every((shown) => shown.inMonth)).toBe(true)
})

test('a month that begins on a Sunday shows the days before it in grey', () => {
  const first = weeksOf('2026-11-22')[0]
  expect(first?.map((shown) => shown.inMonth)).toEqual([false, false, false, false, false, false, true])
})

test('a month after the 31st is its last day', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
  expect(addMonths('2027-01-15', -1)).toBe('2026-12-15')
  expect(addMonths('2028-02-29', 12)).toBe('2029-02-28')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
})
