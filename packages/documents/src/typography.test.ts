import { expect, it } from 'vitest'
import { cleanText, keepTogether, singleLine, typographicQuotes } from './typography.ts'

it('turns straight double quotes into typographic ones and leaves the apostrophe of a name', () => {
  expect(typographicQuotes('"Bình dân học vụ số" ("lớp 1") của K\' Brêu')).toBe(
    "“Bình dân học vụ số” (“lớp 1”) của K' Brêu",
  )
})

it('keeps numbers on the line of the word that counts them', () => {
  expect(keepTogether('tại Điều 1, ngày 07 tháng 5 năm 2027, 3.800.000 đồng cho 02 cá nhân')).toBe(
    'tại Điều\u00A01, ngày\u00A007 tháng\u00A05 năm\u00A02027, 3.800.000\u00A0đồng cho 02\u00A0cá nhân',
  )
})

it('drops soft hyphens and invisible characters and composes marks', () => {
  expect(cleanText('Nguye\u0302\u0303n\u00AD \u200BHoa\u0007')).toBe('Nguyễn Hoa')
})

it('folds white space of a line and keeps no-break spaces', () => {
  expect(singleLine(' a \n  b\u00A0c ')).toBe('a b\u00A0c')
})
