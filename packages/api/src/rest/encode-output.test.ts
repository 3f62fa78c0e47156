import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { encodeOutput } from './encode-output.ts'

const read = (pieces: readonly (Buffer | undefined)[]) =>
  JSON.parse(Buffer.concat(pieces.filter((piece) => piece !== undefined)).toString()) as unknown
const form = { id: 'f05', title: { vi: 'Bản tự đánh giá' } }
const rules = { visibleWhen: ['a'] }
const lasting = ['form', 'rules']

test('An answer with lasting members reads the same as one written in one piece', () => {
  const dossier = { id: 'd', subjectName: 'Xã Suối Trầm', form, rules, nothing: undefined, award: null }
  expect(read(encodeOutput({ lasting }, dossier))).toStrictEqual(JSON.parse(JSON.stringify(dossier)))
})

test('The same form in another answer is written again, with what changed beside it', () => {
  encodeOutput({ lasting }, { version: 1, form })
  expect(read(encodeOutput({ lasting }, { version: 2, form }))).toStrictEqual({ version: 2, form })
})

test('The bytes of lasting members are made once, and made anew when one of them is another', () => {
  const [, tail] = encodeOutput({ lasting }, { version: 1, form, rules })
  expect(encodeOutput({ lasting }, { version: 2, form, rules })[1]).toBe(tail)
  const other = { visibleWhen: ['b'] }
  expect(read(encodeOutput({ lasting }, { version: 2, form, rules: other }))).toStrictEqual({
    version: 2,
    form,
    rules: other,
  })
})

test.each([
  null,
  [],
  'text',
  7,
  {},
  { form: null },
  { form },
  { form, rules },
  { version: 1 },
  { version: 1, rules },
])('%j is written as it is', (value) => {
  expect(read(encodeOutput({ lasting }, value))).toStrictEqual(value)
  expect(read(encodeOutput({}, value))).toStrictEqual(value)
})
