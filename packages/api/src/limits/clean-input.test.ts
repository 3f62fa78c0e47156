import { expect, test } from 'vitest'
import { cleanInput } from './clean-input.ts'

test('Text typed in decomposed Unicode arrives composed', () => {
  const typed = { name: 'Nguyễn Đình'.normalize('NFD'), list: ['Đà Lạt'.normalize('NFD')] }
  const cleaned = cleanInput(typed)
  expect(cleaned).toStrictEqual({ ok: true, value: { name: 'Nguyễn Đình', list: ['Đà Lạt'] } })
})

test('An input that is clean already is given back as it came', () => {
  const input = { name: 'Lâm Đồng', rows: [{ year: 2027, met: true, note: null }] }
  const cleaned = cleanInput(input)
  expect(cleaned.ok && cleaned.value === input).toBe(true)
})

test('A control character is refused with the place where it stands', () => {
  expect(cleanInput({ reason: 'xin\u0000chào' })).toMatchObject({
    ok: false,
    error: { code: 'input.invalid', problems: [{ code: 'form.control-character', path: '/reason' }] },
  })
})

test('Control characters in answers are left to the check of the form, which knows the field', () => {
  expect(cleanInput({ changes: { note: 'a\u0007b' } }).ok).toBe(true)
})

test.each(['__proto__', 'constructor', 'prototype'])('The key %s is refused wherever it stands', (key) => {
  const input: unknown = JSON.parse(`{"changes":{"rows":[{"${key}":{"admin":true}}]}}`)
  expect(cleanInput(input)).toMatchObject({
    ok: false,
    error: {
      code: 'input.invalid',
      problems: [{ code: 'form.unknown-field', path: `/changes/rows/0/${key}` }],
    },
  })
})

test('An input that arrived in an address is held to the same depth', () => {
  let deep: unknown = 'end'
  for (let level = 0; level < 40; level++) deep = { deep }
  expect(cleanInput(deep)).toMatchObject({ ok: false, error: { code: 'input.too-deep' } })
})
