import type { PlanProblem, PlanReport, PluginAction, PluginChange } from '@thidua/contracts'
import type { LoadedPlugin } from '../load-plugin.ts'
import { platformVersion, supportsPlatform } from '../platform-version.ts'
import { applyActions, changeOf } from './apply-actions.ts'
import { findContestedSlots } from './apply-choices.ts'
import { compareCapabilities } from './compare-capabilities.ts'
import { comparePlugins } from './compare-plugins.ts'
import { bumpBetween, isEnough } from './compare-versions.ts'
import type { Snapshot } from './compose-snapshot.ts'
import { activePlugins, composeSnapshot } from './compose-snapshot.ts'
import type { ProvinceBase } from './find-weakened-base.ts'
import { findWeakenedBase } from './find-weakened-base.ts'
import { leastBump } from './least-bump.ts'
import type { PlanSources } from './plan-package.ts'
import type { LockedPlugin, PluginLock } from './plugin-lock.ts'
import { lockDigest } from './plugin-lock.ts'
import { resolveDependencies } from './resolve-dependencies.ts'

/** What follows from packages and sets alone; what follows from dossiers is added by whoever can read them. */
export type PlannedChange = {
  readonly lock: PluginLock
  readonly digest: string
  readonly plugins: readonly PluginChange[]
  readonly totals: PlanReport['totals']
  readonly problems: readonly PlanProblem[]
  /** Both sides as composed; null where they do not hold together. */
  readonly before: Snapshot | null
  readonly after: Snapshot | null
}

/** Pure: the same set, acts and packages give the same plan. Writes nothing and asks nobody. */
export function planChange(
  lock: PluginLock,
  actions: readonly PluginAction[],
  sources: PlanSources,
  base: ProvinceBase,
): PlannedChange {
  const applied = applyActions(lock, actions, sources)
  const loaded = loadedOf(sources)
  const changes = listChanges(lock, applied.lock, actions, { loaded, remembered: sources.remembered })
  const composed = composeSnapshot(applied.lock, loaded, base.trunks)
  const today = composeSnapshot(lock, loaded, base.trunks)
  const found = [
    ...applied.problems,
    ...checkSet(lock, applied.lock, loaded),
    ...changes.flatMap((change) => [...problemsOfChange(change), ...newCode(change, loaded)]),
    ...newcomers(changes, loaded).flatMap((plugin) => checkNewcomer(plugin, base)),
  ]
  const unsaid =
    composed.ok || found.some(({ weight }) => weight === 'blocks') ? [] : [conflictOf(composed.error.params)]
  const idle = changes.length === 0 && found.length === 0 ? [nothing()] : []
  return {
    lock: applied.lock,
    digest: lockDigest(applied.lock),
    plugins: changes,
    totals: totalsOf(changes),
    problems: [...found, ...unsaid, ...idle],
    before: today.ok ? today.value : null,
    after: composed.ok ? composed.value : null,
  }
}

function loadedOf({ packages }: PlanSources): ReadonlyMap<string, LoadedPlugin> {
  const loaded = new Map<string, LoadedPlugin>()
  for (const { digest, plugin, quarantined } of packages.values())
    if (plugin && !quarantined) loaded.set(digest, plugin)
  return loaded
}

function listChanges(
  before: PluginLock,
  after: PluginLock,
  actions: readonly PluginAction[],
  known: Known,
): readonly PluginChange[] {
  const old = new Map(before.plugins.map((plugin) => [plugin.id, plugin]))
  const now = new Map(after.plugins.map((plugin) => [plugin.id, plugin]))
  const purged = actions.flatMap((action) => (action.kind === 'purge' ? [action.pluginId] : []))
  const chosen = actions.flatMap((action) => (action.kind === 'choose' ? [action.pluginId] : []))
  return [...new Set([...old.keys(), ...now.keys(), ...purged])].toSorted().flatMap((id) => {
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null]
    const change = changeOf(was, is) ?? (chosen.includes(id) && is ? 'chosen' : null)
    if (change !== null) return [tellChange({ id, change, was, is }, known, now)]
    return purged.includes(id) && !is ? [tellChange({ id, change: 'purged', was, is }, known, now)] : []
  })
}

/** What can be read of the packages, and as what each plugin last stood: one that was taken away is still known by its title. */
type Known = Pick<PlanSources, 'remembered'> & { readonly loaded: ReadonlyMap<string, LoadedPlugin> }

type Turn = {
  readonly id: string
  readonly change: PluginChange['change']
  readonly was: LockedPlugin | null
  readonly is: LockedPlugin | null
}

function tellChange(
  { id, change, was, is }: Turn,
  { loaded, remembered }: Known,
  now: ReadonlyMap<string, LockedPlugin>,
): PluginChange {
  const [older, newer] = [contributing(was, loaded), contributing(is, loaded)]
  const [before, after] = [loaded.get(was?.digest ?? '') ?? null, loaded.get(is?.digest ?? '') ?? null]
  const last = loaded.get(remembered.get(id)?.digest ?? '')
  const contributions = comparePlugins(older, newer)
  const capabilities = compareCapabilities(before?.manifest ?? null, after?.manifest ?? null)
  const upgraded = change === 'upgraded' && was && is && before && after
  return {
    pluginId: id,
    title: (after ?? before ?? last)?.manifest.title ?? { vi: id },
    change,
    fromVersion: was?.version ?? null,
    toVersion: is?.version ?? null,
    fromDigest: was?.digest ?? null,
    toDigest: is?.digest ?? null,
    contributions,
    capabilities,
    bump: upgraded
      ? {
          least: leastBump(comparePlugins(before, after), capabilities),
          given: bumpBetween(was.version, is.version),
        }
      : null,
    requires: (after?.manifest.requires ?? []).map((one) => ({
      pluginId: one.id,
      range: one.range,
      found: now.get(one.id)?.version ?? null,
    })),
  }
}

/** What stands in a lock without being active adds nothing. */
function contributing(
  locked: LockedPlugin | null,
  loaded: ReadonlyMap<string, LoadedPlugin>,
): LoadedPlugin | null {
  return locked?.state === 'active' ? (loaded.get(locked.digest) ?? null) : null
}

function totalsOf(changes: readonly PluginChange[]): PlanReport['totals'] {
  const all = changes.flatMap(({ contributions }) => contributions)
  const count = (change: string) => all.filter((one) => one.change === change).length
  return { added: count('added'), changed: count('changed'), removed: count('removed') }
}

/** What must hold for the set as a whole, whoever was changed. */
function checkSet(
  before: PluginLock,
  after: PluginLock,
  loaded: ReadonlyMap<string, LoadedPlugin>,
): readonly PlanProblem[] {
  const active = activePlugins(after, loaded)
  const wasActive = new Set(before.plugins.filter(({ state }) => state === 'active').map(({ id }) => id))
  const nodes = active.map(({ manifest }) => ({
    id: manifest.id,
    version: manifest.version,
    requires: manifest.requires ?? [],
  }))
  const dependencies = resolveDependencies(nodes).map((problem): PlanProblem => {
    const needs = String(problem.params['needs'] ?? '')
    if (problem.code !== 'dependency-missing' || !wasActive.has(needs)) return problem
    return {
      ...problem,
      code: 'required-by',
      pluginId: needs,
      params: { plugin: needs, by: problem.pluginId },
    }
  })
  return [...dependencies, ...findContestedSlots(active, after.choices)]
}

function problemsOfChange({
  pluginId,
  change,
  capabilities,
  bump,
  ...versions
}: PluginChange): readonly PlanProblem[] {
  const about = { plugin: pluginId, from: versions.fromVersion ?? '', to: versions.toVersion ?? '' }
  const problem = (
    code: PlanProblem['code'],
    weight: PlanProblem['weight'],
    params: PlanProblem['params'] = {},
  ): PlanProblem => ({ code, weight, pluginId, params: { ...about, ...params } })
  return [
    ...(change === 'downgraded' ? [problem('downgrade', 'asks')] : []),
    ...(bump && !isEnough(bump.given, bump.least) ? [problem('version-too-small', 'blocks', bump)] : []),
    ...capabilities.added.map(({ name, perDay = 0 }) =>
      problem('capability-new', 'asks', { capability: name, perDay }),
    ),
    ...capabilities.widened.map(({ name, perDay = 0 }) =>
      problem('capability-widened', 'asks', { capability: name, perDay }),
    ),
  ]
}

/** Code comes in at the hands of two, the first time it comes; later versions are told like every other change. */
function newCode(
  { pluginId, fromDigest, toDigest }: PluginChange,
  loaded: ReadonlyMap<string, LoadedPlugin>,
): readonly PlanProblem[] {
  const [before, after] = [loaded.get(fromDigest ?? ''), loaded.get(toDigest ?? '')]
  if (!after?.manifest.code || before?.manifest.code) return []
  return [{ code: 'code-new', weight: 'asks', pluginId, params: { plugin: pluginId } }]
}

function newcomers(
  changes: readonly PluginChange[],
  loaded: ReadonlyMap<string, LoadedPlugin>,
): readonly LoadedPlugin[] {
  return changes.flatMap(({ toDigest, change }) => {
    const brings =
      change === 'installed' || change === 'upgraded' || change === 'downgraded' || change === 'enabled'
    const plugin = brings ? loaded.get(toDigest ?? '') : undefined
    return plugin ? [plugin] : []
  })
}

function checkNewcomer(plugin: LoadedPlugin, base: ProvinceBase): readonly PlanProblem[] {
  const { id, platform } = plugin.manifest
  const unsupported: readonly PlanProblem[] = supportsPlatform(platform)
    ? []
    : [
        {
          code: 'platform-unsupported',
          weight: 'blocks',
          pluginId: id,
          params: { plugin: id, range: platform, platform: platformVersion },
        },
      ]
  return [...unsupported, ...findWeakenedBase(plugin, base)]
}

function conflictOf(params: PlanProblem['params'] = {}): PlanProblem {
  return { code: 'id-conflict', weight: 'blocks', pluginId: '', params }
}

function nothing(): PlanProblem {
  return { code: 'nothing-changes', weight: 'blocks', pluginId: '', params: {} }
}
