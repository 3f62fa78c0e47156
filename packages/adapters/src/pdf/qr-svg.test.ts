import { expect, it } from 'vitest'
import { qrSvg } from './qr-svg.ts'

it('draws a code of 21 modules with four empty ones on each side', () => {
  expect(qrSvg('A')).toMatch(/viewBox="0 0 29 29"/)
  expect(qrSvg('A')).toMatch(/d="M4 4h7v1h-7zM/)
})

it('draws different codes for different texts and the same for the same', () => {
  expect(qrSvg('https://thidua.vn/a')).toBe(qrSvg('https://thidua.vn/a'))
  expect(qrSvg('https://thidua.vn/a')).not.toBe(qrSvg('https://thidua.vn/b'))
})

it('refuses more than a QR code holds', () => {
  expect(() => qrSvg('x'.repeat(3000))).toThrow(RangeError)
})
