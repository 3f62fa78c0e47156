import { array, check, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedLines } from './balanced-lines.ts'

describe('breaking a centred text', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG', ['ỦY BAN NHÂN DÂN', 'TỈNH LÂM ĐỒNG']],
    ['ỦY BAN NHÂN DÂN XÃ SUỐI TRẦM', ['ỦY BAN NHÂN DÂN', 'XÃ SUỐI TRẦM']],
    ['SỞ NỘI VỤ', ['SỞ NỘI VỤ']],
    ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', ['HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG']],
    ['', ['']],
  ])('breaks “%s” evenly', (name, lines) => {
    expect(balancedLines(name, 23)).toEqual(lines)
  })

  it('lets a word longer than the line stand alone', () => {
    expect(balancedLines('AB CDEFGHIJ KL', 5)).toEqual(['AB', 'CDEFGHIJ', 'KL'])
  })

  it('keeps every word in order and every line short enough', () => {
    const word = constantFrom('a', 'bb', 'ccc', 'dddd', 'eeeee')
    const law = property(
      array(word, { minLength: 1, maxLength: 30 }),
      integer({ min: 5, max: 40 }),
      (words, longest) => {
        const lines = balancedLines(words.join(' '), longest)
        return lines.join(' ') === words.join(' ') && lines.every((line) => line.length <= longest)
      },
    )
    expect(check(law).counterexample).toBeNull()
  })
})
