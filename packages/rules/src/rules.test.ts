import { describe, expect, test } from 'vitest'
import { compileRule } from './compile-rule.ts'
import { evaluateRule } from './evaluate-rule.ts'
import { explainRule } from './explain-rule.ts'
import type { Rule, RuleOptions, RuleVariables } from './rule-types.ts'

const variables = {
  verdict: 'text',
  reason: 'text',
  assigned: 'integer',
  done: 'integer',
  reusePercent: 'decimal',
  planIssued: 'boolean',
  areas: 'texts',
  classes: { rows: { topic: 'text', attendees: 'integer', hours: 'decimal' } },
} as const satisfies RuleVariables

function rule(source: string, result: RuleOptions['result'] = 'boolean'): Rule {
  const compiled = compileRule(source, { variables, result, maxItems: { classes: 50 } })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
  return compiled.value
}

function codeOf(source: string, result: RuleOptions['result'] = 'boolean'): string | undefined {
  const compiled = compileRule(source, { variables, result, maxItems: { classes: 50 } })
  return compiled.ok ? undefined : compiled.error.code
}

function value(
  source: string,
  answers: Record<string, unknown>,
  result: RuleOptions['result'] = 'any',
): unknown {
  const outcome = evaluateRule(rule(source, result), answers)
  return outcome.ok ? outcome.value : outcome.error.code
}

describe('publishing a rule', () => {
  test.each([
    ['an unknown variable', 'verdit == "met"', 'rule.type'],
    ['a number compared with a text', 'assigned == "9"', 'rule.type'],
    ['a whole number added to a decimal', 'reusePercent + 1', 'rule.type'],
    ['a column the table does not have', 'classes.exists(c, c.pupils > 3)', 'rule.type'],
    ['a rule that gives no yes or no', 'assigned', 'rule.type'],
    ['a regular expression', 'reason.matches("^(a+)+$")', 'rule.type'],
    ['a function of the engine we do not offer', 'timestamp(reason) == timestamp(reason)', 'rule.type'],
    ['a macro binding', 'cel.bind(x, assigned, x > 3)', 'rule.type'],
    ['a list walked inside a list', 'classes.all(c, classes.exists(d, d.topic == c.topic))', 'rule.cost'],
    ['an unfinished sentence', 'assigned >', 'rule.syntax'],
    [
      'a list too long to walk',
      'areas.all(a, a != "b" && a != "c" && a != "d" && a != "e" && a != "f")',
      'rule.cost',
    ],
    ['more than 200 nodes', Array.from({ length: 120 }, () => 'planIssued').join(' || '), 'rule.cost'],
    ['deeper than 20 levels', `${'('.repeat(300)}planIssued${')'.repeat(300)}`, 'rule.cost'],
    ['longer than 2 KB', `verdict == "${'x'.repeat(2100)}"`, 'rule.cost'],
    ['the prototype of a row', 'classes[0].constructor == null', 'rule.type'],
  ])('refuses %s', (_name, source, code) => {
    expect(codeOf(source)).toBe(code)
  })

  test.each([
    ['an unknown variable', 'assigned > 1 && verdit == "met"', 'verdit'],
    ['a comparison of unlike types', 'planIssued && assigned == "9"', 'assigned == "9"'],
    ['a function not offered', 'planIssued || reason.matches("x")', 'reason.matches("x")'],
    [
      'a list walked inside a list',
      'planIssued && classes.all(c, classes.exists(d, d.topic == c.topic))',
      'classes.exists(d, d.topic == c.topic)',
    ],
  ])('says where %s stands', (_name, source, part) => {
    const compiled = compileRule(source, { variables, result: 'boolean' })
    const { start, end } = (compiled.ok ? null : compiled.error.params) ?? {}
    expect(source.slice(Number(start), Number(end))).toBe(part)
  })

  test('counts the items of lists joined together', () => {
    const joined = 'areas + areas + areas + areas + areas + areas'
    expect(codeOf(`(${joined}).all(a, a != "b" && a != "c")`)).toBe('rule.cost')
    expect(codeOf('areas.all(a, a != "b" && a != "c")')).toBeUndefined()
  })

  test('tells what it reads and what it may cost', () => {
    const compiled = rule('verdict == "met" && classes.exists(c, c.attendees > 20)')
    expect(compiled.reads).toEqual(['verdict', 'classes'])
    expect(compiled.cost).toBeLessThan(400)
  })
})

describe('evaluating a rule', () => {
  test('reads an answer not given, an empty text and an empty list as null', () => {
    expect(value('verdict == null && reason == null && areas == null', { reason: '', areas: [] })).toBe(true)
  })

  test('counts in whole numbers', () => {
    expect(value('done * 10000 / assigned', { done: 1, assigned: 3 })).toBe(3333)
    expect(value('hundredths(reusePercent)', { reusePercent: 99.99 })).toBe(9999)
  })

  test('adds up a column and skips cells left blank', () => {
    const classes = [{ attendees: 41 }, { topic: 'AI' }, { attendees: 12 }]
    expect(value('sum(classes.map(c, c.attendees))', { classes })).toBe(53)
  })

  test('adds up decimals', () => {
    expect(value('sum(classes.map(c, c.hours))', { classes: [{ hours: 1.5 }, { hours: 2 }] })).toBe(3.5)
  })

  test('fails as a value, not as an exception, when it needs a missing answer', () => {
    expect(value('done > assigned', { done: 3 })).toBe('rule.failed')
  })

  test('refuses division by zero and results beyond safe whole numbers', () => {
    expect(value('done / assigned', { done: 3, assigned: 0 })).toBe('rule.failed')
    expect(value('done * assigned', { done: 2 ** 52, assigned: 2 ** 10 })).toBe('rule.failed')
  })

  test('never reaches inherited properties', () => {
    expect(value('verdict == null', Object.create({ verdict: 'met' }))).toBe(true)
  })

  test('does not repeat answers in its refusal', () => {
    const outcome = evaluateRule(rule('done > assigned'), { done: 987654 })
    expect(JSON.stringify(outcome)).not.toContain('987654')
  })
})

describe('explaining a rule', () => {
  test('lists only what the branch taken has read', () => {
    const explained = explainRule(rule('verdict == "met" || done >= assigned'), { verdict: 'met', done: 3 })
    expect(explained).toEqual({
      outcome: { ok: true, value: true },
      read: [{ variable: 'verdict', value: 'met' }],
    })
  })

  test('gives the same value again from what it lists', () => {
    const compiled = rule('planIssued == true ? done >= assigned : reason != null')
    for (const answers of [
      { planIssued: true, done: 3, assigned: 3, reason: 'x' },
      { reason: 'x', done: 1 },
      {},
    ]) {
      const explained = explainRule(compiled, answers)
      const alone = Object.fromEntries(explained.read.map(({ variable, value }) => [variable, value]))
      expect(evaluateRule(compiled, alone)).toEqual(explained.outcome)
    }
  })
})
