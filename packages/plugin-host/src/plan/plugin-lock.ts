import type { PluginSettingValues, UnitKind } from '@thidua/contracts'
import { canonicalJson } from '@thidua/kernel'
import { sha256 } from '../content-hash.ts'

/** One installed plugin. Disabled and quarantined ones contribute nothing to what is new. */
export type LockedPlugin = {
  readonly id: string
  readonly version: string
  /** Of the package: SHA-256 of its canonical `files.json`. */
  readonly digest: string
  readonly state: 'active' | 'disabled' | 'quarantined'
  /** Kinds of unit it is for; null: all it is made for. */
  readonly unitKinds: readonly UnitKind[] | null
  /** Whether an agency may leave it out. */
  readonly agencyChoice: boolean
  /** What an administrator has set; everything else has the manifest's default. */
  readonly settings: PluginSettingValues
}

/** Everything a province's set of plugins follows from. The same set is the same text, however it came about. */
export type PluginLock = {
  readonly plugins: readonly LockedPlugin[]
  /** Who gets an exclusive place two plugins want, e.g. `stakeholder:commune`. */
  readonly choices: readonly { readonly slot: string; readonly pluginId: string }[]
}

export const emptyLock: PluginLock = { plugins: [], choices: [] }

/** In the one order in which locks are kept and compared. */
export function sealLock(lock: PluginLock): PluginLock {
  return {
    plugins: lock.plugins
      .map((plugin) => ({ ...plugin, unitKinds: plugin.unitKinds && plugin.unitKinds.toSorted() }))
      .toSorted((left, right) => (left.id < right.id ? -1 : 1)),
    choices: lock.choices.toSorted((left, right) => (left.slot < right.slot ? -1 : 1)),
  }
}

export function lockDigest(lock: PluginLock): string {
  return sha256(`thidua-plugin-lock-v1\0${canonicalJson(sealLock(lock))}`)
}
