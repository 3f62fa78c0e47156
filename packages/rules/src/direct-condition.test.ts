import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileRule } from './compile-rule.ts'
import { evaluateRule } from './evaluate-rule.ts'
import type { RuleVariables } from './rule-types.ts'

const variables = {
  t: 'text',
  u: 'text',
  p: 'boolean',
  n: 'integer',
  c: 'texts',
} as const satisfies RuleVariables

const condition = fc.letrec<{ yes: string }>((tie) => ({
  yes: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      't == "đạt"',
      't != "x"',
      'u == null',
      'u != null',
      'p == true',
      'p != false',
      'p == null',
    ),
    fc.constantFrom('t in ["đạt", "x"]', 'u in ["x"]', '!(t in ["x"])'),
    fc.tuple(tie('yes'), fc.constantFrom('&&', '||'), tie('yes')).map(([l, o, r]) => `(${l}) ${o} (${r})`),
    tie('yes').map((inner) => `!(${inner})`),
  ),
})).yes

/** Also what no form would let through: a rule is asked of drafts, and those may hold anything. */
const anything = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  'đạt',
  'x',
  'y',
  true,
  false,
  0,
  7,
  1.5,
  [],
  ['x'],
  {},
)
const given = fc.record({ t: anything, u: anything, p: anything }, { requiredKeys: [] })

test('What is read off the answers is what the engine says', () => {
  fc.assert(
    fc.property(condition, given, (source, answers) => {
      const compiled = compileRule(source, { variables, result: 'boolean' })
      if (!compiled.ok) throw new Error(`${source}: ${JSON.stringify(compiled.error)}`)
      expect(compiled.value.direct).not.toBeNull()
      const byEngine = evaluateRule({ ...compiled.value, direct: null }, answers)
      expect([source, answers, evaluateRule(compiled.value, answers)]).toEqual([source, answers, byEngine])
    }),
    { numRuns: 2000 },
  )
})

test.each([
  'p',
  't == u',
  'n == 3',
  'n in [3]',
  't in ["x", u]',
  'c == null',
  't == "x" && n > 3',
  't.startsWith("x")',
  'p == true ? t == "x" : u == "x"',
])('%s is left to the engine', (source) => {
  const compiled = compileRule(source, { variables, result: 'boolean' })
  expect(compiled.ok && compiled.value.direct).toBeNull()
})

test('A rule says the same of nothing each time, and another thing once there is something', () => {
  const compiled = compileRule('n > 3', { variables, result: 'boolean' })
  if (!compiled.ok) throw new Error(compiled.error.code)
  const said = [{}, { n: null }, { n: 5 }, {}].map((answers) => evaluateRule(compiled.value, answers))
  expect(said.map((outcome) => (outcome.ok ? outcome.value : outcome.error.code))).toEqual([
    'rule.failed',
    'rule.failed',
    true,
    'rule.failed',
  ])
})
