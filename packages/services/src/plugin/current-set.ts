import type { Transaction } from '@thidua/data'
import type { PluginGenerationRow } from '@thidua/data/repositories'
import {
  findPluginGeneration,
  findPluginPointer,
  listPluginGenerations,
  listPluginStandings,
} from '@thidua/data/repositories'
import type { LockedPlugin, PluginLock } from '@thidua/plugin-host'
import { emptyLock, lockDigest, readLock } from '@thidua/plugin-host'

export type CurrentSet = {
  /** 0 before the first set. */
  readonly generation: number
  readonly lock: PluginLock
  readonly digest: string
  /** The row of the set does not say any more what was approved; this is what could be put together of it. */
  readonly damaged: boolean
}

/** The set that counts. Never a refusal: a server must start, and an administrator must be able to go on from there. */
export async function readCurrentSet(transaction: Transaction): Promise<CurrentSet> {
  const pointer = await findPluginPointer(transaction)
  return readSetAt(transaction, pointer?.generation ?? 0)
}

export async function readSetAt(transaction: Transaction, generation: number): Promise<CurrentSet> {
  if (generation === 0) return { generation, lock: emptyLock, digest: '', damaged: false }
  const row = await findPluginGeneration(transaction, generation)
  const lock = row && lockOf(row)
  if (row && lock) return { generation, lock, digest: row.digest, damaged: false }
  const rebuilt = await rebuild(transaction)
  return { generation, lock: rebuilt, digest: lockDigest(rebuilt), damaged: true }
}

/** Null when the row was changed by hand, or by chance. */
export function lockOf({ lock, digest }: Pick<PluginGenerationRow, 'lock' | 'digest'>): PluginLock | null {
  return readLock(lock, digest)
}

/**
 * Which plugins stand where is written beside the set; how each was assigned and set up, in the newest set that is whole. What
 * had been taken out meanwhile is not let in again by this.
 */
async function rebuild(transaction: Transaction): Promise<PluginLock> {
  const standings = await listPluginStandings(transaction)
  const whole = (await listPluginGenerations(transaction)).flatMap((row) => lockOf(row) ?? [])[0] ?? emptyLock
  const known = new Map(whole.plugins.map((plugin) => [plugin.id, plugin]))
  const plugins = standings.flatMap(({ pluginId: id, version, digest, state }): readonly LockedPlugin[] => {
    if (state === 'retired' || state === 'purged') return []
    const { unitKinds = null, agencyChoice = false, settings = {} } = known.get(id) ?? {}
    const stands = state === 'parked' ? 'active' : state
    return [{ id, version, digest, state: stands, unitKinds, agencyChoice, settings }]
  })
  return {
    plugins,
    choices: whole.choices.filter(({ pluginId }) => plugins.some(({ id }) => id === pluginId)),
  }
}
