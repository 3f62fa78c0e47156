import { describe, expect, it } from 'vitest'
import { foldSearchKey, hasControlCharacter, nameSortKey, normaliseText } from './vietnamese-text.ts'

describe('Vietnamese text', () => {
  it('finds a name whatever tone marks were typed', () => {
    expect(foldSearchKey('Nguyễn  Đình Hoà')).toBe('nguyen dinh hoa')
    expect(foldSearchKey('Đường Hòa')).toBe(foldSearchKey('duong hoà'))
  })

  it('finds decomposed text like composed text', () => {
    expect(foldSearchKey('Lâm Đồng'.normalize('NFD'))).toBe(foldSearchKey('Lâm Đồng'))
  })

  it('is the NFC of Unicode for every character, alone and with a mark behind it', () => {
    const wrong: string[] = []
    for (let code = 0; code <= 0xffff; code += 1) {
      const letter = String.fromCharCode(code)
      for (const text of [letter, `${letter}\u0301`, `a${letter}`])
        if (normaliseText(text) !== text.normalize('NFC')) wrong.push(text)
    }
    expect(wrong).toEqual([])
  })

  it('folds both apostrophes of ethnic names', () => {
    expect(foldSearchKey("B'Lao")).toBe(foldSearchKey('B’Lao'))
    expect(foldSearchKey("K' Brêu")).toBe('k breu')
  })

  it('folds hyphens of names of wards', () => {
    expect(foldSearchKey('Xuân Hương - Đà Lạt')).toBe('xuan huong da lat')
  })

  it('sorts people by given name, then family name', () => {
    const names = ['Vũ Thị An', 'Đặng Văn Bình', 'Đinh Thị An']
    const collator = new Intl.Collator('vi')
    expect(names.toSorted((a, b) => collator.compare(nameSortKey(a), nameSortKey(b)))).toEqual([
      'Đinh Thị An',
      'Vũ Thị An',
      'Đặng Văn Bình',
    ])
  })

  it('keeps a name of one word', () => {
    expect(nameSortKey(' Brêu ')).toBe('Brêu')
  })

  it('notices invisible and control characters but not line breaks', () => {
    expect(hasControlCharacter('a\u0007b')).toBe(true)
    expect(hasControlCharacter('a\u200Bb')).toBe(true)
    expect(hasControlCharacter('dòng 1\r\n\tdòng 2')).toBe(false)
  })

  it('keeps text composed', () => {
    expect(normaliseText('é')).toBe('é')
  })
})
