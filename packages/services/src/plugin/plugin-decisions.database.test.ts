import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shipCatalogue } from '@thidua/plugin-host'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countRows } from '#test/rows-of.ts'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { onPlan, openPluginProvince } from '#test/open-plugin-province.ts'
import { call, readPlugins, take } from '#test/open-platform.ts'
import { refreshCatalogue } from './accept-catalogue.ts'
import { applyPlan } from './apply-plan.ts'
import { approvePlan, withdrawPlan } from './decide-plan.ts'
import { disablePlugin } from './disable-plugin.ts'
import { getPlan } from './get-plan.ts'
import { planPlugins } from './plan-plugins.ts'
import { rollBackPlugins } from './roll-back-plugins.ts'
import { trustRoot } from './trust-root.ts'

let province: PluginProvince
beforeAll(async () => {
  province = await openPluginProvince()
})
afterAll(() => province.close())

const pluginId = 'thidua.enterprise'
const admin = () => province.as('quantri')

describe('two administrators', () => {
  it('who apply at once: one wins, the other is told, and the set is whole', async () => {
    const assign = (agencyChoice: boolean) =>
      province.plan({ kind: 'assign', pluginId, unitKinds: ['ward'], agencyChoice })
    const plans = [await province.approve(await assign(true)), await province.approve(await assign(false))]
    const outcomes = await Promise.all(
      plans.map(async (plan) => applyPlan(province.deps, await admin(), onPlan(plan))),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.code]))).toEqual([
      'plugin.generation-moved',
    ])
    const [lost] = plans.filter((_plan, at) => !outcomes[at]?.ok)
    if (!lost) throw new Error('both won')
    const view = take(await getPlan(province.deps, await admin(), { planId: lost.id }))
    expect(view).toMatchObject({ state: 'outdated', mayApply: false })
    const withdrawn = await withdrawPlan(province.deps, await admin(), { ...onPlan(lost), reason: 'cũ' })
    expect(take(withdrawn).state).toBe('withdrawn')
    take(await rollBackPlugins(province.deps, await admin(), { reason: 'thử xong' }))
  })

  it('with one key do one thing', async () => {
    const once = await admin()
    const input = { pluginId: 'thidua.commune', reason: 'hỏng' }
    const [one, other] = await Promise.all([
      disablePlugin(province.deps, once, input),
      disablePlugin(province.deps, once, input),
    ])
    expect(take(one)).toEqual(take(other))
    expect(province.deps.plugins.findStakeholder('commune')).toBeNull()
    take(await rollBackPlugins(province.deps, await admin(), { reason: 'lỡ tay' }))
  })
})

describe('the trust of a province', () => {
  it('goes to another root only at the word of whoever owns the machine; what runs goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thidua-root-'))
    const now = new Date().toISOString()
    const own = take(await shipCatalogue({ folder, province: 'vn-68', plugins: await readPlugins(), now }))
    const { rootText, pinned } = own
    const before = province.deps.active.digest
    expect(await trustRoot(province.deps, await admin(), own)).toMatchObject({
      error: { code: 'access.denied' },
    })
    const system = call({ kind: 'system', tenantId: province.tenantId, name: 'thidua' })
    const misheard = { rootText, pinned: { ...pinned, fingerprint: 'f'.repeat(64) } }
    expect(await trustRoot(province.deps, system, misheard)).toMatchObject({ error: { code: 'plugin.root' } })
    expect(take(await trustRoot(province.deps, system, { rootText, pinned }))).toEqual({ rootVersion: 1 })
    expect(await refreshCatalogue(province.deps, await admin(), {})).toMatchObject({
      error: { code: 'plugin.root' },
    })
    const deps = { ...province.deps, catalogue: own.source }
    const read = take(await refreshCatalogue(deps, await admin(), {}))
    expect(read.entries.map(({ relation }) => relation)).toEqual(read.entries.map(() => 'installed'))
    expect((await province.open()).deps().active.digest).toBe(before)
    rmSync(folder, { recursive: true })
  })
})

describe('what is refused', () => {
  it('leaves a line in the record and nothing else', async () => {
    const tables = ['plugin_plans', 'plugin_generations', 'plugin_packages', 'plugin_approvals', 'outbox']
    const counts = async () => Promise.all(tables.map((table) => countRows(province, table, 'true')))
    const refusals = () => countRows(province, 'events', `type = 'plugin.refused'`)
    const [before, told] = [await counts(), await refusals()]
    const plan = await province.plan({ kind: 'uninstall', pluginId: 'thidua.nobody' })
    expect(plan).toMatchObject({ blocked: true, report: { problems: [{ code: 'not-installed' }] } })
    const counted = await counts()
    expect(counted[0]).toBe((before[0] ?? 0) + 1)
    const office = await province.as('khcn.thuongtruc')
    expect(await approvePlan(province.deps, office, onPlan(plan))).toMatchObject({
      error: { code: 'plugin.plan-blocked' },
    })
    const never = { planId: plan.id.replace(/^..../, 'ffff'), digest: plan.digest }
    expect(await applyPlan(province.deps, await admin(), never)).toMatchObject({
      error: { code: 'plugin.plan-not-found' },
    })
    expect(await counts()).toEqual(counted)
    expect(await refusals()).toBe(told + 2)
    const stranger = await province.as('suoitram.canbo')
    const asked = { actions: [{ kind: 'uninstall' as const, pluginId }], reason: 'x' }
    expect(await planPlugins(province.deps, stranger, asked)).toMatchObject({
      error: { code: 'access.denied' },
    })
    expect(await refusals()).toBe(told + 2)
  })
})
