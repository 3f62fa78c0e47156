import { expect, it } from 'vitest'
import { certificateWords } from './certificate-words.ts'

it('turns facts into the words of a certificate', () => {
  const words = certificateWords({
    kind: 'certificateOfMerit',
    issuerTitle: 'Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng',
    subjectName: "Ông K'\u00AD Brêu",
    subjectLine: 'thôn 2, xã Suối Trầm',
    achievement: 'có thành tích trong Phong trào "Đổi mới"',
    decisionNumber: '789/QĐ-UBND',
    signedOn: '2027-05-07',
    goldenBookNumber: '3',
    place: 'Lâm Đồng',
    signer: { form: 'KT.', post: 'Phó Chủ tịch', onBehalfOf: 'Chủ tịch', name: 'Trần Văn An' },
    qrText: 'https://thidua.vn/xac-nhan/A',
    invented: true,
  })
  expect(words).toMatchObject({
    issuerTitle: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG',
    titleName: 'BẰNG KHEN',
    subjectName: "Ông K' Brêu",
    achievement: 'có thành tích trong Phong trào “Đổi mới”',
    signerBlock: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  })
  expect(words.decisionLine).toBe('Quyết định số\u00A0789/QĐ-UBND ngày\u00A007 tháng\u00A05 năm\u00A02027')
})
