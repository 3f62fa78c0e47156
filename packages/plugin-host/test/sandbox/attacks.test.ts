import { compileRule, type RuleVariables } from '@thidua/rules'
import { afterAll, describe, expect, test } from 'vitest'
import { createSandboxHost } from '#src/sandbox/create-sandbox-host'
import { readAttacks, textOf, type AttackCase } from '#test/sandbox/attack-corpus'
import { runAttack } from '#test/sandbox/run-attack'

const host = createSandboxHost()
// What is measured in ticks and bytes must not depend on how busy the machine of the test is.
const patientHost = createSandboxHost({ wallMilliseconds: 20_000 })
const namesOfObject = () => Object.getOwnPropertyNames(Object.prototype).join()
const namesBefore = namesOfObject()
const attacks = readAttacks()

afterAll(() => Promise.all([host.close(), patientHost.close()]))

function verdictOf({ expected, reason, value, ticks }: AttackCase): object {
  if (expected === undefined) return { value, ticks }
  return { code: expected, ticks, ...(reason === undefined ? {} : { reason }) }
}

describe.each(attacks.filter(({ cases }) => cases))('attack $number: $title', ({ number, cases = [] }) => {
  // Those of number 20 three times over: a limit that is met is met at the same tick again.
  const times = number === 20 ? 3 : 1

  const attempt = number === 21 ? test : test.concurrent

  attempt.each(cases)('$title', { timeout: 90_000 }, async (attack) => {
    const results = await runAttack(number === 21 ? host : patientHost, attack, times)
    expect(results).toHaveLength(times)
    for (const result of results) {
      expect(result).toMatchObject(verdictOf(attack))
      expect(Buffer.byteLength(result.reason ?? '')).toBeLessThanOrEqual(1024)
      expect(namesOfObject()).toBe(namesBefore)
    }
  })
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
