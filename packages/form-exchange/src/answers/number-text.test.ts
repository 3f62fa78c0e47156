import { describe, expect, test } from 'vitest'
import { readDateText } from './date-text.ts'
import { readNumberText } from './number-text.ts'

const value = (text: string, scale = 2, unit = ''): unknown => {
  const reading = readNumberText(text, scale, unit)
  return reading.kind === 'number' ? reading.value : reading.kind
}

describe('numbers typed as text', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1 234 567,25', 1_234_567.25],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,125', 0.125],
    ['-3', -3],
    ['−3', -3],
    ['1.500.000 đồng', 1_500_000],
    ['1.500.000đ', 1_500_000],
    ['5 km', 'none'],
    ['1.23.4', 'none'],
    ['1,2.3,4', 'none'],
    ['1.2345,6', 'none'],
    ['mười hai', 'none'],
    ['1e5', 'none'],
    ['=1+1', 'none'],
    ['', 'none'],
  ])('“%s” is %s', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  test('a single sign before three digits groups thousands, unless the field has three digits after the comma', () => {
    expect(value('1.234', 0)).toBe(1234)
    expect(value('1.234', 2)).toBe(1234)
    expect(readNumberText('1.234', 3)).toEqual({ kind: 'ambiguous', values: [1234, 1.234] })
  })

  test('the unit of the field may stand behind the number', () => {
    expect(value('5,5 km', 2, 'km')).toBe(5.5)
    expect(value('85,5%', 2, '%')).toBe(85.5)
  })
})

describe('dates typed as text', () => {
  test.each([
    ['5/2/2026', '2026-02-05'],
    ['05-02-2026', '2026-02-05'],
    ['05.02.2026', '2026-02-05'],
    ['ngày 5 tháng 2 năm 2026', '2026-02-05'],
    ['2026-02-05', '2026-02-05'],
    ['31/02/2026', '2026-02-31'],
    ['hôm qua', 'hôm qua'],
    ['5/2/26', '5/2/26'],
  ])('“%s” is %s', (text, expected) => {
    expect(readDateText(text)).toBe(expected)
  })
})
