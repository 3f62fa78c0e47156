import type { PluginLock, PluginTrouble } from '@thidua/plugin-host'
import { emptyLock } from '@thidua/plugin-host'

/** What this process knows of the set of plugins that counts, beside the composed registry itself. Never changed. */
export type ActiveSet = {
  /** 0 before the first set. */
  readonly generation: number
  readonly revision: number
  readonly lock: PluginLock
  readonly digest: string
  /** The row of the set was damaged: what runs was put together from what lies beside it. */
  readonly damaged: boolean
  /** Plugins of the set that contribute nothing here for now. */
  readonly troubles: readonly PluginTrouble[]
  /** Whose code is held back after breaches; their data works on. */
  readonly parked: ReadonlySet<string>
  /** Of which any package ever kept here has code: dossiers may hold what it computed. */
  readonly withCode: ReadonlySet<string>
  /** Units that said no, or yes, where the province leaves them the choice: by plugin. */
  readonly choices: ReadonlyMap<string, ReadonlyMap<string, boolean>>
  /** Started with every plugin off. */
  readonly safeMode: boolean
}

export const noSet: ActiveSet = {
  generation: 0,
  revision: 0,
  lock: emptyLock,
  digest: '',
  damaged: false,
  troubles: [],
  parked: new Set(),
  withCode: new Set(),
  choices: new Map(),
  safeMode: false,
}
