import { expect, it } from 'vitest'
import { signatureLines } from './signature-lines.ts'

it.each([
  [{ form: '', post: 'Chủ tịch', name: 'A' }, ['CHỦ TỊCH']],
  [
    { form: 'KT.', post: 'Phó Chủ tịch', onBehalfOf: 'Chủ tịch', name: 'A' },
    ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ],
  [
    { form: 'TM.', post: 'Chủ tịch', onBehalfOf: 'Ủy ban nhân dân', name: 'A' },
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  ],
  [
    { form: 'TL.', post: 'Trưởng phòng', onBehalfOf: 'Giám đốc', name: 'A' },
    ['TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG'],
  ],
  [{ form: 'Q.', post: 'Giám đốc', name: 'A' }, ['Q. GIÁM ĐỐC']],
] as const)('signs %o as Decree 30/2020 says', (signer, lines) => {
  expect(signatureLines(signer)).toEqual(lines)
})
