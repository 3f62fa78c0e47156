import { expect, test } from 'vitest'
import { jsonLimits, scanJson } from './scan-json.ts'

const codeOf = (text: string) => {
  const scanned = scanJson(text)
  return scanned.ok ? 'ok' : scanned.error.code
}

test('A body nested as deep as allowed is read, one level deeper is refused', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  expect(codeOf(nested(jsonLimits.depth))).toBe('ok')
  expect(codeOf(nested(jsonLimits.depth + 1))).toBe('input.too-deep')
})

test('Brackets and colons inside texts do not count', () => {
  expect(codeOf(JSON.stringify({ note: `${'[{'.repeat(500)}\\"${':'.repeat(50_000)}` }))).toBe('ok')
})

test('A quotation mark escaped at the end of a text does not end it', () => {
  const text = JSON.stringify(['\\', `\\"${'['.repeat(100)}`, '"'.repeat(9)])
  expect(codeOf(text)).toBe('ok')
})

test('A body of very many keys is refused', () => {
  const keys = Array.from({ length: jsonLimits.keys + 1 }, (_, index) => `"k${index}":1`).join(',')
  expect(codeOf(`{${keys}}`)).toBe('input.too-large')
})

test('Text that never ends is left to the parser to refuse', () => {
  expect(codeOf('{"a":"never closed')).toBe('ok')
  expect(() => JSON.parse('{"a":"never closed')).toThrow(SyntaxError)
})
