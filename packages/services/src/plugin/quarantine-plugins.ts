import type { Transaction } from '@thidua/data'
import { quarantinePluginPackages } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ServiceDeps } from '../service-deps.ts'
import { readCurrentSet } from './current-set.ts'
import { swapSet } from './swap-set.ts'

export type Quarantine = {
  readonly digests: readonly string[]
  readonly reason: string
  readonly madeBy: string | null
  readonly madeByName: string
  readonly at: Date
}

/**
 * Packages nobody vouches for any more stop contributing, at once and whatever depends on them; data and pinned content stay.
 * Gives the plugins of the set that were met, and the new generation where there is one.
 */
export async function quarantinePackages(
  deps: ServiceDeps,
  transaction: Transaction,
  { digests, reason, ...by }: Quarantine,
): Promise<Outcome<{ readonly pluginIds: readonly string[]; readonly generation: number }>> {
  await quarantinePluginPackages(transaction, digests, reason)
  const { lock, generation } = await readCurrentSet(transaction)
  const met = lock.plugins.filter(({ digest, state }) => digests.includes(digest) && state !== 'quarantined')
  if (met.length === 0) return ok({ pluginIds: [], generation })
  const out = new Set(met.map(({ id }) => id))
  const plugins = lock.plugins.map((plugin) =>
    out.has(plugin.id) ? { ...plugin, state: 'quarantined' as const } : plugin,
  )
  const swapped = await swapSet(deps, transaction, {
    ...by,
    baseGeneration: generation,
    lock: { ...lock, plugins },
    snapshotDigest: null,
    planId: null,
    reason,
    direction: 'forward',
  })
  return swapped.ok ? ok({ pluginIds: [...out], generation: swapped.value.generation }) : swapped
}
