import { expect, it } from 'vitest'
import { dateInFigures, dateInWords } from './vietnamese-date.ts'

it('writes days below ten and the months January and February with a leading zero, May without', () => {
  expect(dateInWords('2027-05-07')).toBe('ngày 07 tháng 5 năm 2027')
  expect(dateInWords('2027-02-05')).toBe('ngày 05 tháng 02 năm 2027')
  expect(dateInWords('2025-11-10')).toBe('ngày 10 tháng 11 năm 2025')
})

it('writes short dates with two digits each', () => {
  expect(dateInFigures('2027-02-05')).toBe('05/02/2027')
})

it('throws on a day that does not exist', () => {
  expect(() => dateInWords('2027-02-30')).toThrow(RangeError)
})
