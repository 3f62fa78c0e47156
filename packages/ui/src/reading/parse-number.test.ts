import { expect, test } from 'vitest'
import { formatNumber } from './format-number.ts'
import { parseMoney, parseNumber } from './parse-number.ts'

test.each([
  ['1.234,5', 1234.5],
  ['1234,5', 1234.5],
  ['1.234', 1234],
  ['1.234.567', 1234567],
  ['1 234 567,25', 1234567.25],
  ['0,5', 0.5],
  ['0.125', 0.125],
  ['12.5', 12.5],
  ['-3,2', -3.2],
  ['−3', -3],
  [' 20 ', 20],
])('an official who types %s means %d', (text, value) => {
  expect(parseNumber(text)).toBe(value)
})

test.each([
  '',
  'abc',
  '1,234.5',
  '1.23.4',
  '1e5',
  '12a',
  ',5',
  '5,',
  '1.2345.678',
  '0x10',
  '1234567890123456',
])('the text “%s” is not read as a number', (text) => {
  expect(parseNumber(text)).toBeNull()
})

test.each([
  ['2.530.000', 2530000],
  ['2.530.000 đ', 2530000],
  ['2530000đồng', 2530000],
  ['2.530.000 ₫', 2530000],
  ['2.530.000 VNĐ', 2530000],
])('money typed as %s is %d đồng', (text, value) => {
  expect(parseMoney(text)).toBe(value)
})

test('half a đồng is refused', () => {
  expect(parseMoney('1,5')).toBeNull()
})

test('what is written can be read again', () => {
  for (const value of [0, 7, 1234.5, -98765.25, 2530000]) expect(parseNumber(formatNumber(value))).toBe(value)
})
