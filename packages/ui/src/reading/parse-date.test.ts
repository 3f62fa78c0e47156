import { expect, test } from 'vitest'
import { formatDate, parseDate } from './parse-date.ts'

test.each(['5/2/2027', '05/02/2027', '5-2-2027', '05.02.2027', '05022027', ' 5 / 2 / 2027 ', '2027-02-05'])(
  '%s is the fifth of February 2027',
  (text) => {
    expect(parseDate(text)).toBe('2027-02-05')
  },
)

test.each(['', '31/2/2027', '29/02/2027', '13/13/2027', '5/2/27', '5/2', '2027', '05022', '02/05/0027'])(
  '“%s” is no date',
  (text) => {
    expect(parseDate(text)).toBeNull()
  },
)

test('a leap day exists in its year', () => {
  expect(parseDate('29/2/2028')).toBe('2028-02-29')
})

test('dates are shown with two digits for day and month', () => {
  expect(formatDate('2027-02-05')).toBe('05/02/2027')
  expect(formatDate('mai')).toBe('mai')
})
