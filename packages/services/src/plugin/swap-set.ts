import type { UnitKind } from '@thidua/contracts'
import type { Transaction } from '@thidua/data'
import type { PluginStandingRow } from '@thidua/data/repositories'
import {
  endPluginJourneys,
  findPluginTrust,
  insertContentVersions,
  insertPluginGeneration,
  insertPluginJourneys,
  listPluginStandings,
  lockPluginPointer,
  movePluginPointer,
  savePluginStandings,
  savePluginTrust,
} from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { LockedPlugin, PluginLock, PluginRegistry, Snapshot, TrustState } from '@thidua/plugin-host'
import { compareVersions, composeSnapshot, lockDigest, rememberInstalled } from '@thidua/plugin-host'
import { seedUnitSubjectsOf } from '../seed/seed-unit-subjects.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { readSetAt } from './current-set.ts'
import { takeFromShelf } from './plugin-shelf.ts'

export type SetChange = {
  /** The generation this change was decided on; another one by now refuses it. */
  readonly baseGeneration: number
  readonly lock: PluginLock
  /** What the plan promised; null when nothing was promised. */
  readonly snapshotDigest: string | null
  readonly planId: string | null
  readonly reason: string
  readonly madeBy: string | null
  readonly madeByName: string
  readonly at: Date
  readonly direction: 'forward' | 'back'
  /** Plugins whose drafts stay where they are. */
  readonly keepDraftsOf?: ReadonlySet<string>
}

export type SwappedSet = {
  readonly generation: number
  readonly digestBefore: string
  readonly digest: string
}

/**
 * The one way a set of plugins comes to count, inside the transaction of whoever may decide it: the pointer is held, so of
 * two changes decided on the same set one wins. Content, set, standings, journeys and pointer are written together or not
 * at all; drafts move later, a batch at a time. Refuses `plugin.generation-moved`, and what composing refuses.
 */
export async function swapSet(
  deps: ServiceDeps,
  transaction: Transaction,
  change: SetChange,
): Promise<Outcome<SwappedSet>> {
  const pointer = await lockPluginPointer(transaction)
  const current = pointer?.generation ?? 0
  if (current !== change.baseGeneration)
    return refuse('plugin.generation-moved', { from: change.baseGeneration, to: current })
  const before = await readSetAt(transaction, current)
  const composed = await composeSet(deps, transaction, { before: before.lock, after: change.lock })
  if (!composed.ok) return composed
  const { snapshot, registryBefore } = composed.value
  if (change.snapshotDigest !== null && snapshot.digest !== change.snapshotDigest)
    return refuse('plugin.plan-changed', { reason: 'platform' })
  const generation = current + 1
  const digest = lockDigest(change.lock)
  const { planId, reason, madeBy, madeByName, at } = change
  await insertContentVersions(transaction, snapshot.registry.contents(), at)
  await insertPluginGeneration(transaction, {
    generation,
    lock: change.lock,
    digest,
    snapshotDigest: snapshot.digest,
    planId,
    reason,
    madeAt: at,
    madeBy,
    madeByName,
  })
  const standings = await listPluginStandings(transaction)
  await savePluginStandings(transaction, changedStandings(standings, { ...change, generation }))
  await rememberVersions(transaction, change)
  await endPluginJourneys(transaction, generation, at)
  const kept = change.keepDraftsOf ?? new Set<string>()
  const journeys = current === 0 ? [] : journeysBetween(registryBefore, snapshot.registry, kept)
  const { direction } = change
  await insertPluginJourneys(
    transaction,
    journeys.map((journey) => ({ ...journey, generation, fromGeneration: current, direction })),
    at,
  )
  await seedUnitSubjectsOf(deps, transaction, newUnitKinds(registryBefore, snapshot.registry), {
    registry: snapshot.registry,
    now: at,
  })
  await movePluginPointer(transaction, generation, at)
  return ok({ generation, digestBefore: before.digest, digest })
}

async function composeSet(
  deps: ServiceDeps,
  transaction: Transaction,
  { before, after }: { readonly before: PluginLock; readonly after: PluginLock },
): Promise<Outcome<{ readonly snapshot: Snapshot; readonly registryBefore: PluginRegistry | null }>> {
  const digests = [...before.plugins, ...after.plugins].map(({ digest }) => digest)
  const loaded = await takeFromShelf(deps.shelf, transaction, [...new Set(digests)])
  const lost = after.plugins.find(({ digest, state }) => state === 'active' && !loaded.has(digest))
  if (lost) return refuse('plugin.integrity', { plugin: lost.id, reason: 'file-absent' })
  const snapshot = composeSnapshot(after, loaded, deps.content.trunks)
  if (!snapshot.ok) return snapshot
  const earlier = composeSnapshot(before, loaded, deps.content.trunks)
  return ok({ snapshot: snapshot.value, registryBefore: earlier.ok ? earlier.value.registry : null })
}

/** Only those that stand elsewhere than before; a parked plugin stays parked as long as its package is the same. */
function changedStandings(
  known: readonly PluginStandingRow[],
  { lock, reason, at, generation }: SetChange & { readonly generation: number },
): readonly PluginStandingRow[] {
  const now = new Map(lock.plugins.map((plugin) => [plugin.id, plugin]))
  const was = new Map(known.map((standing) => [standing.pluginId, standing]))
  const standing = (plugin: LockedPlugin): PluginStandingRow | null => {
    const before = was.get(plugin.id)
    const parked = before?.state === 'parked' && before.digest === plugin.digest && plugin.state === 'active'
    if (parked || (before?.state === plugin.state && before.digest === plugin.digest)) return null
    const { id: pluginId, version, digest, state } = plugin
    return { pluginId, state, reason, version, digest, generation, since: at }
  }
  const gone = known
    .filter(({ pluginId, state }) => !now.has(pluginId) && state !== 'retired' && state !== 'purged')
    .map((one) => ({ ...one, state: 'retired' as const, reason, generation, since: at }))
  return [...lock.plugins.flatMap((plugin) => standing(plugin) ?? []), ...gone]
}

/** Going back below a version that was once in use asks for a second approver from now on. */
async function rememberVersions(
  transaction: Transaction,
  { lock, at, madeByName }: SetChange,
): Promise<void> {
  const row = await findPluginTrust(transaction, true)
  if (!row) return
  const trust = row.trust as TrustState
  const next = lock.plugins.reduce((state, { id, version }) => {
    const highest = state.installed.find((one) => one.id === id)?.version
    return highest !== undefined && compareVersions(version, highest) <= 0
      ? state
      : rememberInstalled(state, { id, version })
  }, trust)
  if (next === trust) return
  const { serial } = row
  const rootVersion = next.root.signed.version
  await savePluginTrust(transaction, { trust: next, serial, rootVersion, at, byName: madeByName })
}

/** Forms whose drafts can be carried: in both sets, and not the same. Where nothing was before, drafts may wait from earlier. */
function journeysBetween(
  before: PluginRegistry | null,
  after: PluginRegistry,
  kept: ReadonlySet<string>,
): readonly { readonly pluginId: string; readonly formId: string }[] {
  const formsOf = (registry: PluginRegistry) =>
    registry
      .contents()
      .flatMap((content) =>
        content.kind === 'form'
          ? [{ pluginId: content.pluginId, formId: content.contentId, hash: content.hash }]
          : [],
      )
  const old = new Map(
    (before ? formsOf(before) : []).map(({ pluginId, formId, hash }) => [`${pluginId} ${formId}`, hash]),
  )
  return formsOf(after)
    .filter(({ pluginId, formId, hash }) => !kept.has(pluginId) && old.get(`${pluginId} ${formId}`) !== hash)
    .map(({ pluginId, formId }) => ({ pluginId, formId }))
}

function newUnitKinds(before: PluginRegistry | null, after: PluginRegistry): ReadonlySet<UnitKind> {
  const kindsOf = (registry: PluginRegistry) =>
    registry.stakeholders().flatMap(({ kind, unitKinds }) => unitKinds.map((unit) => [unit, kind] as const))
  const old = new Map(before ? kindsOf(before) : [])
  return new Set(kindsOf(after).flatMap(([unit, kind]) => (old.get(unit) === kind ? [] : [unit])))
}
