import { compileRule, type RuleVariables } from '@thidua/rules'
import { afterAll, describe, expect, test } from 'vitest'
import { createSandboxHost, type SandboxHost } from '#src/sandbox/create-sandbox-host'
import { readAttacks, textOf, type AttackCase } from '#test/sandbox/attack-corpus'
import { runAttack } from '#test/sandbox/run-attack'

const host = createSandboxHost()
// What is measured in ticks and bytes must not depend on how busy the machine of the test is.
const patientHost = createSandboxHost({ wallMilliseconds: 20_000 })
const namesOfObject = () => Object.getOwnPropertyNames(Object.prototype).join()
const namesBefore = namesOfObject()
const attacks = readAttacks()

afterAll(() => Promise.all([host.close(), patientHost.close()]))

/** What the corpus says of a case: its code or value, its ticks, and its reason where that matters. */
function verdictOf({ expected, reason, value, ticks }: AttackCase): Readonly<Record<string, unknown>> {
  if (expected === undefined) return { value, ticks, short: true }
  return { code: expected, ticks, short: true, ...(reason === undefined ? {} : { reason }) }
}

async function attempt(by: SandboxHost, attack: AttackCase, times = 1): Promise<readonly unknown[]> {
  const results = await runAttack(by, attack, times)
  return results.map((result) => {
    const told = { ...result, short: Buffer.byteLength(result.reason ?? '') <= 1024 }
    return Object.fromEntries(Object.entries(told).filter(([part]) => part in verdictOf(attack)))
  })
}

const functionAttacks = attacks.filter(({ cases }) => cases)

describe.each(functionAttacks.filter(({ number }) => number !== 21))(
  'attack $number: $title',
  ({ number, cases = [] }) => {
    // Those of number 20 three times over: a limit that is met is met at the same tick again.
    const times = number === 20 ? 3 : 1

    test.concurrent.each(cases)('$title', { timeout: 90_000 }, async (attack) => {
      const expected = Array.from({ length: times }, () => verdictOf(attack))
      expect(await attempt(patientHost, attack, times)).toEqual(expected)
    })
  },
)

describe.each(functionAttacks.filter(({ number }) => number === 21))(
  'attack $number: $title',
  ({ cases = [] }) => {
    test.each(cases)('$title', { timeout: 30_000 }, async (attack) => {
      expect(await attempt(host, attack)).toEqual([verdictOf(attack)])
    })
  },
)

test('no attack changed what every object inherits', () => {
  expect(namesOfObject()).toBe(namesBefore)
})

const variables = {
  reason: 'text',
  assigned: 'integer',
  planIssued: 'boolean',
  areas: 'texts',
  classes: { rows: { topic: 'text', hours: 'decimal' } },
} as const satisfies RuleVariables

describe.each(attacks.filter(({ rules }) => rules))('attack $number: $title', ({ rules = [] }) => {
  test.each(rules)('$title', ({ rule, expected, at = '' }) => {
    const source = textOf(rule)
    const compiled = compileRule(source, { variables, result: 'any' })
    if (compiled.ok) throw new Error('the rule was accepted')
    expect(compiled.error.code).toBe(expected)
    const { start, end } = compiled.error.params ?? {}
    if (typeof start !== 'number' || typeof end !== 'number') throw new Error('no place was named')
    expect(start).toBeLessThanOrEqual(end)
    expect(end).toBeLessThanOrEqual(source.length)
    expect(source.slice(start, end)).toContain(at)
  })
})
