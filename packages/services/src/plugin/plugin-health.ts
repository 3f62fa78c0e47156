import type { Operations, PluginHealthView, PluginState } from '@thidua/contracts'
import type { Transaction } from '@thidua/data'
import type { PluginStandingRow } from '@thidua/data/repositories'
import {
  countPluginUse,
  findPluginTrust,
  listPluginBreaches,
  listPluginStandings,
  sumPluginJourneys,
  sumPluginTallies,
} from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { TrustState } from '@thidua/plugin-host'
import { isExpired, revokedAmong } from '@thidua/plugin-host'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

const day = 86_400_000

/** Every plugin ever installed: where it stands, what its code took in a day, what waits, and what to do about it. */
export function listPluginHealth(
  deps: ServiceDeps,
  call: ServiceCall,
  _input: Operations['plugin.listHealth']['input'],
): Promise<Outcome<readonly PluginHealthView[]>> {
  return runQuery(deps, call, 'plugin.listHealth', async ({ transaction }) =>
    ok(await readPluginHealth(deps, transaction)),
  )
}

/** Needs nothing of a plugin itself: also for one that no longer opens. */
export async function readPluginHealth(
  deps: ServiceDeps,
  transaction: Transaction,
): Promise<readonly PluginHealthView[]> {
  const since = new Date(deps.clock.now().getTime() - day)
  const standings = await listPluginStandings(transaction)
  const tallies = new Map((await sumPluginTallies(transaction, since)).map((row) => [row.pluginId, row]))
  const breaches = await listPluginBreaches(transaction, { pluginId: null, since })
  const use = new Map((await countPluginUse(transaction)).map((row) => [row.pluginId, row]))
  const journeys = new Map(
    (await sumPluginJourneys(transaction, currentForms(deps))).map((row) => [row.pluginId, row]),
  )
  const trust = ((await findPluginTrust(transaction))?.trust ?? null) as TrustState | null
  const expired = trust !== null && isExpired(trust, deps.wallClock.now().toISOString())
  return standings.map((standing): PluginHealthView => {
    const { pluginId } = standing
    const tally = tallies.get(pluginId)
    const trouble = deps.active.troubles.find((one) => one.pluginId === pluginId)
    const state = stateOf(deps, standing)
    const revoked = trust !== null && revokedAmong(trust, [standing.digest]).length > 0
    const attention = journeys.get(pluginId)?.attention ?? 0
    return {
      pluginId,
      state,
      stateSince: standing.since.toISOString(),
      stateReason: trouble?.code ?? standing.reason,
      generation: standing.generation,
      calls: tally?.calls ?? 0,
      failures: tally?.failures ?? 0,
      p95Milliseconds: tally?.millisecondsP95 ?? null,
      ticksMost: tally?.ticksMost ?? 0,
      memoryMostBytes: tally?.memoryMost ?? 0,
      lastError:
        tally?.lastErrorCode && tally.lastErrorAt
          ? { code: tally.lastErrorCode, at: tally.lastErrorAt.toISOString(), params: {} }
          : null,
      breaches: breaches
        .filter((breach) => breach.pluginId === pluginId)
        .slice(0, 20)
        .map(({ at, code, params }) => ({ at: at.toISOString(), code, params })),
      storageBytes: use.get(pluginId)?.storageBytes ?? 0,
      dossiers: use.get(pluginId)?.dossiers ?? 0,
      draftsWaiting: journeys.get(pluginId)?.waiting ?? 0,
      draftsNeedingAttention: attention,
      catalogueExpired: expired,
      revoked,
      advice: adviceFor({
        state,
        trouble: trouble !== undefined,
        expired,
        attention,
        safeMode: deps.active.safeMode,
        damaged: deps.active.damaged,
      }),
    }
  })
}

/** Of forms new dossiers are opened on. */
function currentForms({ plugins }: ServiceDeps): readonly string[] {
  return plugins.stakeholders().flatMap(({ kind, dossiers }) =>
    dossiers
      .flatMap(({ occasions }) => occasions)
      .flatMap((occasion) => {
        const kit = plugins.dossierKit(kind, occasion)
        return kit.ok ? [kit.value.formHash] : []
      }),
  )
}

/** A package that no longer opens, or no longer fits, is parked here whatever its standing says. */
export function stateOf(deps: ServiceDeps, { pluginId, state }: PluginStandingRow): PluginState {
  const troubled = deps.active.troubles.some((one) => one.pluginId === pluginId)
  return state === 'active' && troubled ? 'parked' : state
}

function adviceFor(found: {
  readonly state: PluginState
  readonly trouble: boolean
  readonly expired: boolean
  readonly attention: number
  readonly safeMode: boolean
  readonly damaged: boolean
}): readonly string[] {
  return [
    ...(found.safeMode ? ['safe-mode'] : []),
    ...(found.damaged ? ['set-damaged'] : []),
    ...(found.trouble ? ['reinstall-or-remove'] : []),
    ...(found.state === 'parked' && !found.trouble ? ['look-at-breaches'] : []),
    ...(found.state === 'quarantined' ? ['install-another-version'] : []),
    ...(found.expired ? ['renew-catalogue'] : []),
    ...(found.attention > 0 ? ['tell-owners-of-drafts'] : []),
  ]
}
