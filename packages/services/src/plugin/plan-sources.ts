import type { PluginAction } from '@thidua/contracts'
import type { Transaction } from '@thidua/data'
import { listPluginGenerations, listPluginPackages } from '@thidua/data/repositories'
import type { LockedPlugin, PlanPackage, PlanSources, PluginLock } from '@thidua/plugin-host'
import type { ServiceDeps } from '../service-deps.ts'
import { lockOf } from './current-set.ts'
import { takeFromShelf } from './plugin-shelf.ts'

/** Everything a plan may speak of: packages of today's set, of those it goes back to, and of the candidates. */
export async function readPlanSources(
  deps: ServiceDeps,
  transaction: Transaction,
  lock: PluginLock,
  actions: readonly PluginAction[],
): Promise<PlanSources> {
  const generations = await listPluginGenerations(transaction)
  // a set whose row was damaged cannot be gone back to
  const whole = generations.flatMap((row) => {
    const kept = lockOf(row)
    return kept ? [{ generation: row.generation, lock: kept }] : []
  })
  const locks = new Map(whole.map((row) => [row.generation, row.lock]))
  const remembered = rememberedOf(whole)
  const wanted = actions.flatMap((action) => {
    if (action.kind === 'install') return [action.digest]
    if (action.kind === 'purge')
      return [remembered.get(action.pluginId)].flatMap((last) => last?.digest ?? [])
    if (action.kind !== 'restore') return []
    return (locks.get(action.generation)?.plugins ?? []).map(({ digest }) => digest)
  })
  const digests = new Set([...lock.plugins.map(({ digest }) => digest), ...wanted])
  const rows = (await listPluginPackages(transaction)).filter(({ digest }) => digests.has(digest))
  const loaded = await takeFromShelf(deps.shelf, transaction, [...digests])
  const packages = rows.map((row): PlanPackage => {
    const { digest, pluginId, version, state } = row
    return {
      digest,
      pluginId,
      version,
      plugin: loaded.get(digest) ?? null,
      quarantined: state === 'quarantined',
    }
  })
  return {
    packages: new Map(packages.map((one) => [one.digest, one])),
    generations: locks,
    remembered,
  }
}

/** As each plugin last stood; generations come newest first. */
function rememberedOf(
  generations: readonly { readonly lock: PluginLock }[],
): ReadonlyMap<string, LockedPlugin> {
  const remembered = new Map<string, LockedPlugin>()
  for (const { lock } of generations)
    for (const plugin of lock.plugins) if (!remembered.has(plugin.id)) remembered.set(plugin.id, plugin)
  return remembered
}
