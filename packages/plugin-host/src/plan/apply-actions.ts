import type { PlanProblem, PlanProblemCode, PluginAction, PluginChange } from '@thidua/contracts'
import { claimsOf } from './apply-choices.ts'
import { checkSettings, mergeSettings } from './check-settings.ts'
import { compareVersions } from './compare-versions.ts'
import type { PlanPackage, PlanSources } from './plan-package.ts'
import type { LockedPlugin, PluginLock } from './plugin-lock.ts'
import { sealLock } from './plugin-lock.ts'

/** The set after the acts, and what kept single acts from being done. */
export type AppliedActions = { readonly lock: PluginLock; readonly problems: readonly PlanProblem[] }

type Step = { readonly lock: PluginLock } | { readonly refused: PlanProblem }

/** One act after another on a set; an act that cannot be done leaves the set as it was and says why. */
export function applyActions(
  lock: PluginLock,
  actions: readonly PluginAction[],
  sources: PlanSources,
): AppliedActions {
  const problems: PlanProblem[] = []
  let next = lock
  for (const action of actions) {
    const step = applyAction(next, action, sources)
    if ('refused' in step) problems.push(step.refused)
    else next = step.lock
  }
  return { lock: sealLock(next), problems }
}

function applyAction(lock: PluginLock, action: PluginAction, sources: PlanSources): Step {
  switch (action.kind) {
    case 'install':
      return install(lock, action.digest, sources)
    case 'restore':
      return restore(lock, action.generation, sources)
    case 'choose':
      return choose(lock, action, sources)
    case 'purge':
      return find(lock, action.pluginId)
        ? refused('wrong-state', action.pluginId, { plugin: action.pluginId, state: 'installed' })
        : { lock }
    case 'uninstall':
      return onInstalled(lock, action.pluginId, () => null)
    case 'enable':
      return switchTo(lock, action.pluginId, 'active', sources)
    case 'disable':
      return switchTo(lock, action.pluginId, 'disabled', sources)
    case 'assign':
      return assign(lock, action, sources)
    case 'configure':
      return configure(lock, action, sources)
  }
}

function refused(code: PlanProblemCode, pluginId: string, params: PlanProblem['params'] = {}): Step {
  return { refused: { code, weight: 'blocks', pluginId, params: { plugin: pluginId, ...params } } }
}

function find(lock: PluginLock, pluginId: string): LockedPlugin | null {
  return lock.plugins.find(({ id }) => id === pluginId) ?? null
}

/** Null from `change`: taken away. */
function onInstalled(
  lock: PluginLock,
  pluginId: string,
  change: (plugin: LockedPlugin) => LockedPlugin | null,
): Step {
  const plugin = find(lock, pluginId)
  if (!plugin) return refused('not-installed', pluginId)
  const changed = change(plugin)
  const others = lock.plugins.filter(({ id }) => id !== pluginId)
  return changed
    ? { lock: { ...lock, plugins: [...others, changed] } }
    : { lock: { plugins: others, choices: lock.choices.filter((one) => one.pluginId !== pluginId) } }
}

function install(lock: PluginLock, digest: string, { packages, remembered }: PlanSources): Step {
  const found = packages.get(digest)
  if (!found?.plugin || found.quarantined)
    return refused('package-unusable', found?.pluginId ?? '', { digest })
  const before = find(lock, found.pluginId)
  if (before?.digest === digest)
    return refused('already-installed', found.pluginId, { version: found.version })
  const kept = before ?? remembered.get(found.pluginId)
  const { manifest } = found.plugin
  const usable = Object.entries(kept?.settings ?? {}).filter(
    ([key, value]) => checkSettings(manifest, { [key]: value }).length === 0,
  )
  const plugin: LockedPlugin = {
    id: found.pluginId,
    version: found.version,
    digest,
    state: before?.state === 'disabled' ? 'disabled' : 'active',
    unitKinds: kept?.unitKinds ?? null,
    agencyChoice: kept?.agencyChoice ?? false,
    settings: Object.fromEntries(usable),
  }
  const others = lock.plugins.filter(({ id }) => id !== plugin.id)
  return { lock: { ...lock, plugins: [...others, plugin] } }
}

function restore(lock: PluginLock, generation: number, { generations, packages }: PlanSources): Step {
  const earlier = generations.get(generation)
  if (!earlier) return refused('generation-unknown', '', { generation })
  const lost = earlier.plugins.find(
    ({ digest, state }) => state === 'active' && !isUsable(packages.get(digest)),
  )
  if (lost) return refused('package-unusable', lost.id, { digest: lost.digest })
  const gone = new Set(
    lock.plugins.filter(({ state }) => state === 'quarantined').map(({ digest }) => digest),
  )
  const plugins = earlier.plugins.map((plugin) =>
    gone.has(plugin.digest) ? { ...plugin, state: 'quarantined' as const } : plugin,
  )
  return { lock: { ...earlier, plugins } }
}

function isUsable(one: PlanPackage | undefined): boolean {
  return one !== undefined && one.plugin !== null && !one.quarantined
}

function choose(
  lock: PluginLock,
  { slot, pluginId }: { readonly slot: string; readonly pluginId: string },
  { packages }: PlanSources,
): Step {
  const plugin = packages.get(find(lock, pluginId)?.digest ?? '')?.plugin
  const claims = plugin ? claimsOf(plugin).some((claim) => claim.slot === slot) : false
  if (!claims) return refused('choice-unknown', pluginId, { slot })
  const others = lock.choices.filter((choice) => choice.slot !== slot)
  return { lock: { ...lock, choices: [...others, { slot, pluginId }] } }
}

function switchTo(
  lock: PluginLock,
  pluginId: string,
  state: 'active' | 'disabled',
  { packages }: PlanSources,
): Step {
  const plugin = find(lock, pluginId)
  if (!plugin) return refused('not-installed', pluginId)
  if (plugin.state === state || plugin.state === 'quarantined')
    return refused('wrong-state', pluginId, { state: plugin.state })
  if (state === 'active' && !isUsable(packages.get(plugin.digest)))
    return refused('package-unusable', pluginId, { digest: plugin.digest })
  return onInstalled(lock, pluginId, (one) => ({ ...one, state }))
}

function assign(
  lock: PluginLock,
  action: Extract<PluginAction, { readonly kind: 'assign' }>,
  { packages }: PlanSources,
): Step {
  const { pluginId, unitKinds, agencyChoice } = action
  const plugin = packages.get(find(lock, pluginId)?.digest ?? '')?.plugin
  const offered = new Set(plugin?.manifest.stakeholders.flatMap(({ proposedBy }) => proposedBy))
  const foreign = (unitKinds ?? []).find((kind) => !offered.has(kind))
  if (foreign !== undefined) return refused('unit-kind-unknown', pluginId, { unitKind: foreign })
  return onInstalled(lock, pluginId, (one) => ({
    ...one,
    unitKinds: unitKinds && [...new Set(unitKinds)].toSorted(),
    agencyChoice,
  }))
}

function configure(
  lock: PluginLock,
  action: Extract<PluginAction, { readonly kind: 'configure' }>,
  { packages }: PlanSources,
): Step {
  const { pluginId, values } = action
  const manifest = packages.get(find(lock, pluginId)?.digest ?? '')?.plugin?.manifest
  const fault = manifest ? checkSettings(manifest, values)[0] : undefined
  if (fault) return refused(fault.reason, pluginId, { key: fault.key })
  return onInstalled(lock, pluginId, (one) => ({ ...one, settings: mergeSettings(one.settings, values) }))
}

/** What became of one plugin between two sets; null when it stands as it stood. */
export function changeOf(
  before: LockedPlugin | null,
  after: LockedPlugin | null,
): PluginChange['change'] | null {
  if (!before) return after ? 'installed' : null
  if (!after) return 'uninstalled'
  if (before.digest !== after.digest)
    return compareVersions(after.version, before.version) < 0 ? 'downgraded' : 'upgraded'
  if (before.state !== after.state) return after.state === 'active' ? 'enabled' : 'disabled'
  const assignment = ({ unitKinds, agencyChoice }: LockedPlugin) => JSON.stringify([unitKinds, agencyChoice])
  if (assignment(before) !== assignment(after)) return 'assigned'
  return JSON.stringify(before.settings) === JSON.stringify(after.settings) ? null : 'configured'
}
