import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRule } from '../compile-rule.ts'
import { evaluateRule } from '../evaluate-rule.ts'
import { explainRule } from '../explain-rule.ts'
import type { RuleVariables } from '../rule-types.ts'
import { openRule } from './open-rule.ts'
import { publishRule } from './published-rule.ts'

const variables = {
  a: 'integer',
  b: 'integer',
  d: 'decimal',
  t: 'text',
  u: 'text',
  p: 'boolean',
  c: 'texts',
  rows: { rows: { n: 'integer', s: 'text' } },
} as const satisfies RuleVariables

type Tied = { whole: string; yes: string; words: string }

const { yes, whole, words } = fc.letrec<Tied>((tie) => ({
  whole: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      'a',
      'b',
      'size(t)',
      'size(c)',
      'size(rows)',
      'sum(rows.map(r, r.n))',
      'hundredths(d)',
      'int(d)',
    ),
    fc.integer({ min: -9, max: 9 }).map((n) => (n < 0 ? `(${n})` : String(n))),
    fc
      .tuple(tie('whole'), fc.constantFrom('+', '-', '*', '/', '%'), tie('whole'))
      .map(([l, o, r]) => `(${l} ${o} ${r})`),
    fc.tuple(tie('yes'), tie('whole'), tie('whole')).map(([c, l, r]) => `(${c} ? ${l} : ${r})`),
  ),
  words: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom('t', 'u', '"đạt"', '"x"', 'string(a)'),
    fc.tuple(tie('words'), tie('words')).map(([l, r]) => `(${l} + ${r})`),
  ),
  yes: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      'p',
      't == null',
      'a != null',
      'd > 1.5',
      'd <= 2.0',
      'c != null && "x" in c',
      'rows.exists(r, r.n > 1)',
      'rows.all(r, r.s == "đạt")',
      'rows.exists_one(r, r.n == 2)',
      'size(rows.filter(r, r.n > 0)) > 1',
      'rows != null && rows[0].n == 2',
      'double(a) < d',
    ),
    fc
      .tuple(tie('words'), fc.constantFrom('startsWith', 'endsWith', 'contains'), tie('words'))
      .map(([l, f, r]) => `${l}.${f}(${r})`),
    fc
      .tuple(tie('words'), fc.constantFrom('==', '!=', '<', '>='), tie('words'))
      .map(([l, o, r]) => `${l} ${o} ${r}`),
    fc
      .tuple(tie('whole'), fc.constantFrom('<', '<=', '==', '!=', '>', '>='), tie('whole'))
      .map(([l, o, r]) => `${l} ${o} ${r}`),
    fc.tuple(tie('yes'), fc.constantFrom('&&', '||'), tie('yes')).map(([l, o, r]) => `(${l}) ${o} (${r})`),
    tie('yes').map((inner) => `!(${inner})`),
    fc.tuple(tie('yes'), tie('yes'), tie('yes')).map(([c, l, r]) => `((${c}) ? (${l}) : (${r}))`),
  ),
}))

const text = fc.option(fc.constantFrom('đạt', 'không đạt', 'x', '😀x'))
const given = fc.record({
  a: fc.option(fc.integer({ min: -5, max: 5 })),
  b: fc.option(fc.integer({ min: -5, max: 5 })),
  d: fc.option(fc.constantFrom(0, 1.5, 2.25, -3.5)),
  t: text,
  u: text,
  p: fc.option(fc.boolean()),
  c: fc.option(fc.array(fc.constantFrom('x', 'y'), { maxLength: 3 })),
  rows: fc.option(
    fc.array(fc.record({ n: fc.option(fc.integer({ min: 0, max: 3 })), s: text }), { maxLength: 3 }),
  ),
})

describe('a rule that was published', () => {
  it.each([
    ['conditions', yes, 'boolean'],
    ['whole numbers', whole, 'integer'],
    ['texts', words, 'text'],
  ] as const)('gives the same %s in the browser as where it was compiled', (_what, source, result) => {
    let compared = 0
    fc.assert(
      fc.property(source, given, (rule, answers) => {
        const compiled = compileRule(rule, { variables, result })
        if (!compiled.ok) return
        compared += 1
        const opened = openRule(JSON.parse(JSON.stringify(publishRule(compiled.value))), variables)
        const here = evaluateRule(opened, answers)
        const there = evaluateRule(compiled.value, answers)
        expect([rule, here.ok ? here.value : 'failed']).toEqual([rule, there.ok ? there.value : 'failed'])
      }),
      { numRuns: 1500 },
    )
    expect(compared).toBeGreaterThan(700)
  })

  it('tells which answers its value rests on, like the compiled one', () => {
    const compiled = compileRule('p ? a > 1 : b > 1', { variables, result: 'boolean' })
    if (!compiled.ok) throw new Error(compiled.error.code)
    const opened = openRule(publishRule(compiled.value), variables)
    const answers = { p: true, a: 2, b: 0 }
    expect(explainRule(opened, answers)).toEqual(explainRule(compiled.value, answers))
  })
})
