import type { LoadedPlugin } from '../load-plugin.ts'
import { findContestedSlots } from '../plan/apply-choices.ts'
import { activePlugins, composeSnapshot, type Snapshot } from '../plan/compose-snapshot.ts'
import type { PluginLock } from '../plan/plugin-lock.ts'
import type { Trunks } from '../plugin-registry.ts'

/** A plugin of the set that contributes nothing for now, and the code that says why. */
export type PluginTrouble = { readonly pluginId: string; readonly digest: string; readonly code: string }

export type HoldingSet = { readonly snapshot: Snapshot; readonly troubles: readonly PluginTrouble[] }

/**
 * The set as far as it can be put together: a package that can no longer be read, a plugin that no longer fits the trunk
 * after an upgrade of the platform, are left out and named; everything else works on. Pure, and never a refusal: a server
 * must start.
 */
export function composeWhatHolds(
  lock: PluginLock,
  plugins: ReadonlyMap<string, LoadedPlugin>,
  trunks: Trunks,
): HoldingSet {
  const missing = lock.plugins.flatMap(({ id, digest, state }): readonly PluginTrouble[] =>
    state === 'active' && !plugins.has(digest) ? [{ pluginId: id, digest, code: 'plugin.integrity' }] : [],
  )
  const whole = composeSnapshot(lock, plugins, trunks)
  if (whole.ok) return { snapshot: whole.value, troubles: missing }
  const unfit = activePlugins(lock, plugins).flatMap((plugin): readonly PluginTrouble[] => {
    const alone = composeSnapshot(only(lock, plugin), plugins, trunks)
    return alone.ok ? [] : [{ pluginId: plugin.manifest.id, digest: plugin.digest, code: alone.error.code }]
  })
  const fitting = without(lock, unfit)
  const contested = findContestedSlots(activePlugins(fitting, plugins), lock.choices).flatMap(({ params }) =>
    String(params['plugins']).split(', '),
  )
  const rivals = fitting.plugins
    .filter(({ id, state }) => state === 'active' && contested.includes(id))
    .map(({ id, digest }) => ({ pluginId: id, digest, code: 'plugin.id-conflict' }))
  const rest = composeSnapshot(without(fitting, rivals), plugins, trunks)
  const none = composeSnapshot({ plugins: [], choices: [] }, plugins, trunks)
  if (!none.ok) throw new Error('the trunk itself does not hold')
  return {
    snapshot: rest.ok ? rest.value : none.value,
    troubles: [...missing, ...unfit, ...rivals],
  }
}

function only(lock: PluginLock, { manifest }: LoadedPlugin): PluginLock {
  return { plugins: lock.plugins.filter(({ id }) => id === manifest.id), choices: lock.choices }
}

function without(lock: PluginLock, troubles: readonly PluginTrouble[]): PluginLock {
  const out = new Set(troubles.map(({ pluginId }) => pluginId))
  return { plugins: lock.plugins.filter(({ id }) => !out.has(id)), choices: lock.choices }
}
