import { expect, it } from 'vitest'
import { certificateQrText, decodeCertificateClaim, encodeCertificateClaim } from './certificate-claim.ts'

const claim = {
  code: 'LD-7K3P-9Q',
  subjectName: "Ông K' Brêu",
  titleName: 'Bằng khen',
  decisionNumber: '789/QĐ-UBND',
  signedOn: '2027-05-07',
  issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng',
  goldenBookNumber: '3',
  keyId: '0123456789abcdef',
}

it('has one spelling whatever the order of keys or the form of marks', () => {
  const shuffled = Object.fromEntries(Object.entries(claim).toReversed()) as typeof claim
  const decomposed = { ...shuffled, subjectName: claim.subjectName.normalize('NFD') }
  expect(encodeCertificateClaim(decomposed)).toBe(encodeCertificateClaim(claim))
})

it('reads back what it wrote and nothing else', () => {
  const text = encodeCertificateClaim(claim)
  expect(decodeCertificateClaim(text)).toEqual(claim)
  for (const other of [
    ` ${text}`,
    text.replace('certificate-1', 'certificate-2'),
    '[]',
    '{',
    '["thidua-certificate-1",1]',
  ]) {
    expect(decodeCertificateClaim(other)).toBeNull()
  }
})

it('keeps claim and signature behind the sign that browsers do not send', () => {
  const address = new RegExp('^https://thidua[.]vn/xac-nhan/LD#YQ[.]Yg$')
  expect(certificateQrText('https://thidua.vn/xac-nhan/LD', 'YQ', 'Yg')).toMatch(address)
})
