import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DatabaseOwner } from '#test/database-owner.ts'
import { fillDisk, openDatabaseOwner } from '#test/database-owner.ts'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { editFile, openPluginProvince } from '#test/open-plugin-province.ts'
import { brokenInvariants } from '#test/life-invariants.ts'
import { take } from '#test/open-platform.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { listTasks } from '../task/list-tasks.ts'
import { applyPlan } from './apply-plan.ts'
import { approvePlan } from './decide-plan.ts'
import { getPlugin } from './get-plugin.ts'
import { listGenerations } from './list-generations.ts'
import { listPlugins } from './list-plugins.ts'
import { planPlugins } from './plan-plugins.ts'
import { listPluginHealth } from './plugin-health.ts'
import { rollBackPlugins } from './roll-back-plugins.ts'

let province: PluginProvince
let owner: DatabaseOwner
beforeAll(async () => {
  province = await openPluginProvince()
  owner = await openDatabaseOwner(province)
})
afterAll(async () => {
  await owner.close()
  await province.close()
})

const admin = () => province.as('quantri')
const states = async (deps: ServiceDeps) =>
  Object.fromEntries(take(await listPlugins(deps, await admin(), {})).map(({ id, state }) => [id, state]))
const adviceOn = async (deps: ServiceDeps, pluginId: string) =>
  take(await listPluginHealth(deps, await admin(), {})).find((one) => one.pluginId === pluginId)?.advice

/** Planned, approved and applied on this server, whatever the others see. */
async function takeAway(deps: ServiceDeps, pluginId: string): Promise<void> {
  const asked = { actions: [{ kind: 'uninstall' as const, pluginId }], reason: 'hỏng' }
  const plan = take(await planPlugins(deps, await admin(), asked))
  expect(plan.blocked).toBe(false)
  const on = { planId: plan.id, digest: plan.digest }
  for (const person of ['khcn.thuongtruc', 'snv.thamdinh'].slice(0, plan.approvalsNeeded))
    take(await approvePlan(deps, await province.as(person), on))
  take(await applyPlan(deps, await admin(), on))
}

describe('a disk that fills up', () => {
  const written = [
    'content_versions',
    'events',
    'plugin_draft_journeys',
    'plugin_generations',
    'plugin_plans',
    'plugin_pointers',
    'plugin_standings',
    'plugin_trust',
  ]
  it('whichever row there is no room for: nothing of the change is there, and the next try gives the same set', async () => {
    const released = await province.release('enterprise', '9.0.0', (_manifest, files) => {
      editFile<{ version: string }>(files, 'forms/f07-enterprise-assessment.json', (form) => {
        form.version = '9.0.0'
      })
    })
    const plan = await province.approve(await province.plan({ kind: 'install', digest: released.digest }))
    const on = { planId: plan.id, digest: plan.digest }
    const { digest } = province.deps.active
    const met: string[] = []
    for (const table of written) {
      const undo = await fillDisk(owner, table)
      const applied = await applyPlan(province.deps, await admin(), on)
      await undo()
      if (!applied.ok) met.push(`${table} ${applied.error.code}`)
      expect([table, (await province.open()).deps().active.digest]).toEqual([table, digest])
    }
    expect(met).toEqual(written.map((table) => `${table} disk.full`))
    expect(take(await applyPlan(province.deps, await admin(), on)).state).toBe('applied')
    expect(province.deps.active.digest).toBe(plan.nextDigest)
    expect(await brokenInvariants(province)).toEqual([])
  })
})

describe('a package deleted by hand', () => {
  it('is named, the rest works on, and it is taken away without a byte of it', async () => {
    const pluginId = 'thidua.fatherland-front'
    await owner.run(`delete from plugin_packages where plugin_id = '${pluginId}'`)
    for (const safeMode of [false, true]) {
      const deps = (await province.open({ safeMode })).deps()
      expect(deps.plugins.plugins().map(({ manifest }) => manifest.id)).not.toContain(pluginId)
      expect((await listTasks(deps, await province.as('suoitram.canbo'), {})).ok).toBe(true)
      expect(await adviceOn(deps, pluginId)).toContain(safeMode ? 'safe-mode' : 'reinstall-or-remove')
    }
    const deps = (await province.open()).deps()
    expect(deps.active.troubles).toMatchObject([{ pluginId, code: 'plugin.integrity' }])
    await takeAway(deps, pluginId)
    const after = (await province.open()).deps()
    expect(after.active.troubles).toEqual([])
    expect(after.active.lock.plugins.map(({ id }) => id)).not.toContain(pluginId)
  })
})

describe('a manifest changed by hand', () => {
  it.each(['{}', '{"title":7,"contributes":{"forms":3}}'])(
    'to %s breaks no page: the plugin is shown by its id, and is taken away in safe mode',
    async (manifest) => {
      const pluginId = 'thidua.individual-household'
      const [before] = take(await listGenerations(province.deps, await admin(), {}))
      const kept = `select manifest from plugin_packages where plugin_id = '${pluginId}'`
      await owner.run(`create temporary table kept_manifest as ${kept}`)
      await owner.run(`update plugin_packages set manifest = '${manifest}' where plugin_id = '${pluginId}'`)
      const safe = (await province.open({ safeMode: true })).deps()
      expect(await states(safe)).toMatchObject({ [pluginId]: 'active' })
      expect(take(await getPlugin(safe, await admin(), { pluginId }))).toMatchObject({
        title: { vi: pluginId },
        health: { advice: ['safe-mode'] },
      })
      // its own bytes say what it is: it works, whatever the row says
      const usual = (await province.open()).deps()
      expect(usual.plugins.findStakeholder('household')).not.toBeNull()
      await takeAway(safe, pluginId)
      expect(await states((await province.open()).deps())).toMatchObject({ [pluginId]: 'retired' })
      await owner.run(
        `update plugin_packages set manifest = k.manifest from kept_manifest k where plugin_id = '${pluginId}'`,
      )
      await owner.run('drop table kept_manifest')
      await province.holder.follow()
      const back = { generation: before?.generation ?? 0, reason: 'sửa xong' }
      take(await rollBackPlugins(province.deps, await admin(), back))
    },
  )
})

describe('the row of the set changed by hand', () => {
  it.each(['{}', '[]', '{"plugins":[null],"choices":[]}', '{"plugins":[],"choices":[]}'])(
    'to %s is noticed; the server starts with what lies beside it, says so, and the next change writes a whole one',
    async (lock) => {
      await province.holder.follow()
      const { generation, lock: approved } = province.deps.active
      const enterprise = approved.plugins.find(({ id }) => id === 'thidua.enterprise')
      await owner.run(`update plugin_generations set lock = '${lock}' where generation = ${generation}`)
      for (const safeMode of [true, false]) {
        const deps = (await province.open({ safeMode })).deps()
        expect(deps.active).toMatchObject({ damaged: true, generation })
        expect(deps.active.lock.plugins).toContainEqual(enterprise)
        expect(await states(deps)).toMatchObject({ 'thidua.enterprise': 'active' })
        expect(await adviceOn(deps, 'thidua.enterprise')).toContain('set-damaged')
        expect(deps.plugins.plugins().length).toBe(safeMode ? 0 : approved.plugins.length)
        expect((await listGenerations(deps, await admin(), {})).ok).toBe(true)
      }
      const deps = (await province.open()).deps()
      await takeAway(deps, 'thidua.enterprise')
      expect(deps.active.damaged).toBe(true)
      const healed = (await province.open()).deps()
      expect(healed.active).toMatchObject({ damaged: false, generation: generation + 1 })
      expect(await states(healed)).toMatchObject({
        'thidua.enterprise': 'retired',
        'thidua.commune': 'active',
      })

      const asked = { actions: [{ kind: 'restore' as const, generation }], reason: 'về bộ hỏng' }
      const plan = take(await planPlugins(healed, await admin(), asked))
      expect(plan.report.problems).toMatchObject([{ weight: 'blocks' }])
      await province.holder.follow()
      const install = { kind: 'install' as const, digest: enterprise?.digest ?? '' }
      await province.carryOut(install)
    },
  )

  it('a plan changed by hand after it was approved is not carried out', async () => {
    const disable = { kind: 'disable' as const, pluginId: 'thidua.enterprise' }
    const plan = await province.approve(await province.plan(disable))
    await owner.run(
      `update plugin_plans set next_lock = '{"plugins":[],"choices":[]}' where id = '${plan.id}'`,
    )
    const applied = await applyPlan(province.deps, await admin(), { planId: plan.id, digest: plan.digest })
    expect(applied).toMatchObject({ error: { code: 'plugin.plan-changed' } })
    expect(province.deps.plugins.findStakeholder('enterprise')).not.toBeNull()
  })
})
