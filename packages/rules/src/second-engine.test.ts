import { celEnv, parse, plan } from '@bufbuild/cel'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileRule } from './compile-rule.ts'
import { evaluateRule } from './evaluate-rule.ts'
import type { RuleVariables } from './rule-types.ts'

const variables = {
  a: 'integer',
  b: 'integer',
  t: 'text',
  u: 'text',
  p: 'boolean',
} as const satisfies RuleVariables

const condition = fc.letrec<{ whole: string; yes: string }>((tie) => ({
  whole: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom('a', 'b'),
    fc.integer({ min: -9, max: 9 }).map((n) => (n < 0 ? `(${n})` : String(n))),
    fc
      .tuple(tie('whole'), fc.constantFrom('+', '-', '*', '/', '%'), tie('whole'))
      .map(([l, o, r]) => `(${l} ${o} ${r})`),
  ),
  yes: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('p', 't == u', 't == "đạt"', 't.startsWith("đ")', 'u.contains("ạ")', 't in ["đạt", u]'),
    fc
      .tuple(tie('whole'), fc.constantFrom('<', '<=', '==', '!=', '>', '>='), tie('whole'))
      .map(([l, o, r]) => `${l} ${o} ${r}`),
    fc.tuple(tie('yes'), fc.constantFrom('&&', '||'), tie('yes')).map(([l, o, r]) => `(${l}) ${o} (${r})`),
    tie('yes').map((inner) => `!(${inner})`),
    fc.tuple(tie('yes'), tie('yes'), tie('yes')).map(([c, l, r]) => `((${c}) ? (${l}) : (${r}))`),
  ),
})).yes

const text = fc.constantFrom('đạt', 'không đạt', 'đ', 'x')
const answers = fc.record({
  a: fc.integer({ min: -5, max: 5 }),
  b: fc.integer({ min: -5, max: 5 }),
  t: text,
  u: text,
  p: fc.boolean(),
})
const second = celEnv()

test('a second engine gives every generated rule the same value', () => {
  fc.assert(
    fc.property(condition, answers, (source, given) => {
      const compiled = compileRule(source, { variables, result: 'boolean' })
      if (!compiled.ok) throw new Error(`${source}: ${JSON.stringify(compiled.error)}`)
      const ours = evaluateRule(compiled.value, given)
      const theirs = plan(second, parse(source))({ ...given, a: BigInt(given.a), b: BigInt(given.b) })
      expect(ours.ok ? ours.value : 'failed').toBe(typeof theirs === 'boolean' ? theirs : 'failed')
    }),
    { numRuns: 500 },
  )
})
