import type { PluginAction } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { openDatabase } from '@thidua/data'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { brokenInvariants } from '#test/life-invariants.ts'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { onPlan, openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import type { ServiceCall } from '../service-call.ts'
import { applyPlan } from './apply-plan.ts'
import { disablePlugin } from './disable-plugin.ts'
import { planPlugins } from './plan-plugins.ts'
import { rollBackPlugins } from './roll-back-plugins.ts'

let province: PluginProvince
beforeAll(async () => {
  province = await openPluginProvince()
})
afterAll(() => province.close())

const pluginId = 'thidua.enterprise'
const rounds = 36

/** Installing, upgrading, taking away, disabling, going back: whichever makes sense where the set stands. */
async function oneStep(call: ServiceCall, digest: string): Promise<Outcome<unknown>> {
  const { deps } = province
  const locked = deps.active.lock.plugins.find(({ id }) => id === pluginId)
  const change = async (action: PluginAction): Promise<Outcome<unknown>> => {
    const plan = await planPlugins(deps, call, { actions: [action], reason: 'thử' })
    return plan.ok ? applyPlan(deps, call, onPlan(plan.value)) : plan
  }
  if (!locked) return change({ kind: 'install', digest })
  if (locked.digest !== digest && locked.state === 'active') return change({ kind: 'install', digest })
  if (locked.state === 'active') return disablePlugin(deps, call, { pluginId, reason: 'thử' })
  if (deps.active.generation % 3 === 0) return rollBackPlugins(deps, call, { reason: 'thử' })
  return change({ kind: 'uninstall', pluginId })
}

it('connections cut at any moment leave one whole set, and the next try goes through', {
  timeout: 120_000,
}, async () => {
  const released = await province.release('enterprise', '9.0.0')
  const call: ServiceCall = {
    actor: { kind: 'system', tenantId: province.tenantId, name: 'thidua' },
    requestId: 'test',
    idempotencyKey: null,
  }
  const axe = await openAxe()
  const began = performance.now()
  take(await oneStep(call, released.digest))
  const usual = performance.now() - began
  const others = new Set<string>()
  let cut = 0
  let done = 0
  for (let round = 0; round < rounds; round += 1) {
    const step = oneStep(call, released.digest)
    // every sixth is let through, so that there is always a set to go on from, however slow the machine
    if (round % 6 === 5) await step
    else await new Promise((resolve) => setTimeout(resolve, (usual * round) / rounds))
    await axe.cut()
    const outcome = await step
    if (outcome.ok) done += 1
    else if (outcome.error.code === 'database.unreachable') cut += 1
    else others.add(outcome.error.code)
    await settled(() => province.holder.follow())
    expect([round, await settled(() => brokenInvariants(province))]).toEqual([round, []])
  }
  const bearable = ['plugin.generation-moved', 'plugin.state-wrong', 'database.busy']
  expect([...others].filter((code) => !bearable.includes(code))).toEqual([])
  expect(cut).toBeGreaterThan(rounds / 12)
  expect(done).toBeGreaterThan(3)
  take(await oneStep(call, released.digest))
  expect(await brokenInvariants(province)).toEqual([])
  await axe.close()
})

/** What was cut once is asked again: the pool gives another connection. */
async function settled<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (tries > 20) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

async function openAxe() {
  const { connection } = province.deps.database as unknown as { readonly connection: never }
  const { pool } = take(await openDatabase({ connection, poolSize: 1, applicationName: 'axe' }))
  const others = `pid <> pg_backend_pid() and datname = current_database() and application_name <> 'axe'`
  return {
    cut: () => pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`),
    close: () => pool.end(),
  }
}
