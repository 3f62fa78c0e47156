import { describe, expect, test } from 'vitest'
import { findLegacyText } from './find-legacy-text.ts'

describe('texts from before Unicode are recognised and only offered for conversion', () => {
  test.each([
    ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['tcvn3', 'NguyÔn V¨n §øc, phßng Néi vô', 'Nguyễn Văn Đức, phòng Nội vụ'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vni', 'Ñoái vôùi hoä gia ñình', 'Đối với hộ gia đình'],
  ])('%s: %s', (encoding, printed, converted) => {
    expect(findLegacyText(printed)).toEqual({ encoding, converted })
  })

  test.each([
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Hồ sơ số hóa toàn trình',
    'Café Müller',
    'plain ASCII',
    'Đức',
    '90 m² đất, 5 °C',
    '',
  ])('text that reads well stays: %s', (text) => {
    expect(findLegacyText(text)).toBeNull()
  })
})
