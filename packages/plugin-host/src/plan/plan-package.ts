import type { LoadedPlugin } from '../load-plugin.ts'
import type { PluginLock, LockedPlugin } from './plugin-lock.ts'

/** A package as planning knows it. */
export type PlanPackage = {
  readonly digest: string
  readonly pluginId: string
  readonly version: string
  /** Null when it can no longer be read: it may still be taken away, which needs nothing of it. */
  readonly plugin: LoadedPlugin | null
  readonly quarantined: boolean
}

/** What a plan may speak of, beside the set of today. */
export type PlanSources = {
  readonly packages: ReadonlyMap<string, PlanPackage>
  /** Earlier sets by their number. */
  readonly generations: ReadonlyMap<number, PluginLock>
  /** As each plugin stood when it was last installed: who comes back finds its settings again. */
  readonly remembered: ReadonlyMap<string, LockedPlugin>
}
