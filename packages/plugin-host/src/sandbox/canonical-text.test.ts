import { canonicalJson } from '@thidua/kernel'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from './canonical-text.ts'

const reserved = /"(?:__proto__|constructor|prototype)":/

test('what it writes is the kernel’s canonical JSON to the letter', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const written = canonicalText(value, 20)
      const theirs = canonicalJson(value)
      expect(written).toEqual(reserved.test(theirs) ? { fault: 'reserved-key' } : { text: theirs })
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['not a number', { a: [Number.NaN] }, 'not-json'],
  ['a function', { a: () => 1 }, 'not-json'],
  ['a hole in a list', [undefined], 'not-json'],
  ['a date', { on: new Date(0) }, 'not-json'],
  ['a map', [new Map()], 'not-json'],
  ['a big number', 1n, 'not-json'],
  ['four lists in one another', [[[[]]]], 'too-deep'],
  ['a prototype', JSON.parse('{"a": {"__proto__": 1}}'), 'reserved-key'],
  ['a prototype behind a key out of order', JSON.parse('{"b": 1, "a": {"__proto__": 1}}'), 'reserved-key'],
])('%s is not let through', (_title, value, fault) => {
  expect(canonicalText(value, 3)).toEqual({ fault })
})

test('a part that is not there is left out', () => {
  expect(canonicalText({ b: 1, a: undefined, é: -0 }, 3)).toEqual({ text: '{"b":1,"é":0}' })
})
