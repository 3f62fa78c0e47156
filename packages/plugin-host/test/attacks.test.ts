import english from '@thidua/i18n/messages/en/plugin.json' with { type: 'json' }
import vietnamese from '@thidua/i18n/messages/vi/plugin.json' with { type: 'json' }
import { errorCodes, type DomainError, type Outcome } from '@thidua/kernel'
import { beforeAll, describe, expect, test } from 'vitest'
import { packageReasons } from '#src/package/package-reasons'
import { allAttacks } from '#test/attacks/all-attacks'
import type { Attack } from '#test/attacks/attack'
import { openAttackWorld, type AttackWorld } from '#test/attacks/attack-world'

let world: AttackWorld
const prototypeBefore = Object.getOwnPropertyNames(Object.prototype).toSorted()

beforeAll(async () => {
  world = await openAttackWorld()
})

function refusalOf(outcome: Outcome<unknown>): DomainError | null {
  return outcome.ok ? null : outcome.error
}

/** Code and, where the attack names one, the reason. */
function verdictOf(refusal: DomainError | null, attack: Attack): string {
  const reason = attack.reason === undefined ? '' : String(refusal?.params?.['reason'])
  return `${refusal?.code ?? 'harmless'} ${reason}`
}

test('the package the attacks are made from is itself let in', () => {
  expect(refusalOf(world.verify(world.forge(world.files())))).toBeNull()
})

describe.each([...new Set(allAttacks.map(({ number }) => number))].toSorted((left, right) => left - right))(
  'attack %i',
  (number) => {
    const own = allAttacks.filter((attack) => attack.number === number)
    test.each(own.map((attack) => [attack.title, attack] as const))('%s', async (_, attack) => {
      const started = process.cpuUsage()
      const refusal = refusalOf(await attack.attempt(world))
      const { user, system } = process.cpuUsage(started)
      expect(verdictOf(refusal, attack)).toEqual(`${attack.expected} ${attack.reason ?? ''}`)
      expect((user + system) / 1000).toBeLessThan(1000)
      expect(attack.within === undefined ? 0 : world.lastCost()).toBeLessThan(attack.within ?? 1)
    })
  },
)

test('no attack changed what every object inherits, and none of their code ran', () => {
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(prototypeBefore)
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  expect(Reflect.get(globalThis, 'canary')).toBeUndefined()
})

test('every case has its own title, a code of the closed list and a reason of the closed list', () => {
  const titles = allAttacks.map(({ number, title }) => `${number} ${title}`)
  expect(new Set(titles).size).toBe(titles.length)
  const codes = new Set<string>([...errorCodes, 'harmless'])
  expect(allAttacks.filter(({ expected }) => !codes.has(expected))).toEqual([])
  const reasons = new Set<string | undefined>([...packageReasons, undefined])
  expect(allAttacks.filter(({ reason }) => !reasons.has(reason))).toEqual([])
})

test.each([
  ['Vietnamese', vietnamese],
  ['English', english],
])('every reason has its sentence in %s, and no sentence is left over', (_, messages) => {
  const told = Object.keys(messages)
    .filter((key) => key.startsWith('plugin.reason.'))
    .map((key) => key.slice('plugin.reason.'.length))
  expect(told.toSorted()).toEqual(packageReasons.toSorted())
})
