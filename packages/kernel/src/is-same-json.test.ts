import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { isSameJson } from './is-same-json.ts'

const small = fc.oneof(fc.constantFrom(null, true, 0, 1, '', 'a', [], {}), fc.jsonValue({ maxDepth: 3 }))
const record = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', '__proto__x'),
  fc.option(small, { nil: undefined }),
)
const value = fc.oneof(small, record, fc.array(record, { maxLength: 3 }))

describe('two values say the same', () => {
  it('exactly when their canonical texts are equal', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        expect(isSameJson(left, right)).toBe(canonicalJson(left) === canonicalJson(right))
      }),
      { numRuns: 2000 },
    )
  })

  it('whatever order they were written in', () => {
    fc.assert(
      fc.property(record, (given) => {
        const turned = Object.fromEntries(Object.entries(given).toReversed())
        expect(isSameJson(given, turned)).toBe(true)
      }),
    )
    expect(isSameJson({ a: undefined, b: 1 }, { b: 1 })).toBe(true)
    expect(isSameJson({ a: undefined }, { b: undefined })).toBe(true)
    expect(isSameJson({ a: null }, {})).toBe(false)
    expect(isSameJson([1], { 0: 1 })).toBe(false)
  })
})
