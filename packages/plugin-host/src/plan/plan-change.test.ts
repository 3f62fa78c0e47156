import { beforeAll, describe, expect, test } from 'vitest'
import type { PlanDesk } from '#test/plan-desk'
import { install, openPlanDesk } from '#test/plan-desk'
import { composeSnapshot } from './compose-snapshot.ts'
import { lockDigest } from './plugin-lock.ts'

let desk: PlanDesk
beforeAll(async () => {
  desk = await openPlanDesk()
})

describe('installing the first-party plugins', () => {
  test('weakens nothing, contradicts nothing, and is told in numbers', () => {
    const plugins = desk.names.map((name) => desk.load(name))
    const planned = desk.plan(plugins, plugins.map(install))
    expect(planned.problems.map(({ code, pluginId }) => [code, pluginId])).toEqual([
      ['capability-new', 'thidua.example'],
      ['code-new', 'thidua.example'],
    ])
    expect(planned.plugins.map(({ change }) => change)).toEqual(plugins.map(() => 'installed'))
    expect(planned.totals.added).toBeGreaterThan(50)
    expect(planned.totals.changed + planned.totals.removed).toBe(0)
    expect(planned.after?.registry.stakeholders().length).toBeGreaterThanOrEqual(6)
  })

  test('gives one set and one snapshot in whatever order', () => {
    const plugins = ['commune', 'enterprise', 'fatherland-front', 'individual-household'].map((name) =>
      desk.load(name),
    )
    const digests = permutationsOf(plugins).map((order) => {
      const planned = desk.plan(order, order.map(install))
      return `${planned.digest} ${planned.after?.digest}`
    })
    expect(digests).toHaveLength(24)
    expect(new Set(digests).size).toBe(1)
  })

  test('and taking one out and in again gives the same set', () => {
    const plugins = ['commune', 'enterprise'].map((name) => desk.load(name))
    const first = desk.plan(plugins, plugins.map(install))
    const without = desk.plan(plugins, [{ kind: 'uninstall', pluginId: 'thidua.enterprise' }], first.lock)
    expect(without.digest).not.toBe(first.digest)
    expect(without.totals).toMatchObject({ added: 0, changed: 0 })
    const again = desk.plan(
      plugins,
      [{ kind: 'install', digest: desk.load('enterprise').digest }],
      without.lock,
    )
    expect([again.digest, again.after?.digest]).toEqual([first.digest, first.after?.digest])
  })

  test('the plan is what composing the new set gives', () => {
    const plugins = ['commune', 'enterprise'].map((name) => desk.load(name))
    const planned = desk.plan(plugins, plugins.map(install))
    const composed = composeSnapshot(
      planned.lock,
      new Map(plugins.map((plugin) => [plugin.digest, plugin])),
      desk.base.trunks,
    )
    if (!composed.ok) throw new Error(JSON.stringify(composed.error))
    expect(planned.after?.digest).toBe(composed.value.digest)
    expect(planned.digest).toBe(lockDigest(planned.lock))
  })
})

function permutationsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length <= 1) return [items]
  return items.flatMap((item, at) => permutationsOf(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))
}
