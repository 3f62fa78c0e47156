import { check, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  groupedNumber,
  moneyInFigures,
  moneyInWords,
  numberInWords,
  paddedCount,
} from './vietnamese-number.ts'

describe('numbers on paper', () => {
  it('prints money with dots and the word đồng', () => {
    expect(moneyInFigures(3_800_000)).toBe('3.800.000 đồng')
    expect(moneyInFigures(0)).toBe('0 đồng')
  })

  it('gives counts below ten a leading zero', () => {
    expect([0, 1, 9, 10, 1204].map(paddedCount)).toEqual(['00', '01', '09', '10', '1.204'])
  })

  it.each([
    [0, 'không'],
    [4, 'bốn'],
    [10, 'mười'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [101, 'một trăm linh một'],
    [1_005, 'một nghìn không trăm linh năm'],
    [2_280_000, 'hai triệu hai trăm tám mươi nghìn'],
    [15_190_000, 'mười lăm triệu một trăm chín mươi nghìn'],
    [1_000_000_007, 'một tỷ không trăm linh bảy'],
    [2_000_000_000_000, 'hai nghìn tỷ'],
  ])('reads %i as %s', (value, words) => {
    expect(numberInWords(value)).toBe(words)
  })

  it('reads money of a decision in words', () => {
    expect(moneyInWords(3_800_000)).toBe('ba triệu tám trăm nghìn đồng')
  })

  it('never reads two different sums the same way', () => {
    const different = property(nat(2_000_000_000), nat(2_000_000_000), (left, right) => {
      return left === right || numberInWords(left) !== numberInWords(right)
    })
    expect(check(different).counterexample).toBeNull()
  })

  it('groups digits so that removing the dots gives the number back', () => {
    const reversible = property(nat(), (value) => Number(groupedNumber(value).replaceAll('.', '')) === value)
    expect(check(reversible).counterexample).toBeNull()
  })

  it('refuses halves and debts as bugs', () => {
    expect(() => groupedNumber(1.5)).toThrow(RangeError)
    expect(() => paddedCount(-1)).toThrow(RangeError)
  })
})
