import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { encodeText } from './encode-text.ts'

test.each([
  '',
  'a',
  'Xã Suối Trầm nộp hồ sơ đúng hạn',
  '“Đổi mới, sáng tạo” — 𠀀 🎉',
  'ế'.repeat(200_000),
  JSON.stringify({ broken: 'x\ud800y' }),
])('Text is the same bytes as ever: %.20s', (text) => {
  expect(encodeText(text).equals(Buffer.from(text))).toBe(true)
})

test('An answer keeps its bytes when the next one is written', () => {
  const first = encodeText('Tờ trình')
  encodeText('Quyết định')
  expect(first.toString()).toBe('Tờ trình')
})
