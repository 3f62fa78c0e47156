import type { TenantId } from '@thidua/kernel'
import type { Database } from '@thidua/data'
import { inTenant } from '@thidua/data'
import {
  addPluginTally,
  insertNotices,
  insertPluginBreach,
  listPluginBreaches,
  listPluginStandings,
  recordCommand,
  savePluginStandings,
  touchPluginPointer,
} from '@thidua/data/repositories'
import type { Clock, ErrorParams, IdSource } from '@thidua/kernel'
import { legalDateOf } from '@thidua/kernel'
import { parkingRule } from '@thidua/plugin-host'
import { nobody } from '../command/command-identity.ts'
import { pluginEvent } from './plugin-audit.ts'

/** What one call of a plugin's function took, and how it ended. `breach`: it overstepped what it may use. */
export type PluginCall = {
  readonly pluginId: string
  readonly digest: string
  readonly milliseconds: number
  readonly ticks: number
  readonly memoryBytes: number
  readonly error: { readonly code: string; readonly params: ErrorParams; readonly breach: boolean } | null
}

export type PluginCallRecord = {
  /** Counted in memory; costs nothing the caller would notice. */
  count(call: PluginCall): void
  /** Writes what was counted. True when a plugin was parked by it. */
  write(): Promise<boolean>
}

type World = {
  readonly database: Database
  readonly tenantId: TenantId
  readonly clock: Clock
  readonly ids: IdSource
}

type Counted = {
  calls: number
  failures: number
  milliseconds: number[]
  ticks: number
  memory: number
  lastError: { readonly code: string; readonly at: Date } | null
}

const hour = 3_600_000
const mostSamples = 1000
const mostBreachesKept = 100

export function recordPluginCalls(world: World): PluginCallRecord {
  let counted = new Map<string, Counted>()
  let breaches: (PluginCall & { readonly at: Date })[] = []
  return {
    count(call) {
      const entry = counted.get(call.pluginId) ?? freshCount()
      counted.set(call.pluginId, entry)
      entry.calls += 1
      if (entry.milliseconds.length < mostSamples) entry.milliseconds.push(call.milliseconds)
      entry.ticks = Math.max(entry.ticks, call.ticks)
      entry.memory = Math.max(entry.memory, call.memoryBytes)
      if (!call.error) return
      const at = world.clock.now()
      entry.failures += 1
      entry.lastError = { code: call.error.code, at }
      if (call.error.breach && breaches.length < mostBreachesKept) breaches.push({ ...call, at })
    },
    async write() {
      if (counted.size === 0) return false
      const [tallies, broken] = [counted, breaches]
      counted = new Map()
      breaches = []
      return writeDown(world, tallies, broken)
    },
  }
}

function freshCount(): Counted {
  return { calls: 0, failures: 0, milliseconds: [], ticks: 0, memory: 0, lastError: null }
}

async function writeDown(
  world: World,
  tallies: ReadonlyMap<string, Counted>,
  breaches: readonly (PluginCall & { readonly at: Date })[],
): Promise<boolean> {
  const { database, tenantId, clock, ids } = world
  const now = clock.now()
  return inTenant(database, { tenantId, userId: null }, async (transaction) => {
    for (const [pluginId, counted] of tallies) {
      const sorted = counted.milliseconds.toSorted((left, right) => left - right)
      await addPluginTally(transaction, {
        pluginId,
        hour: new Date(Math.floor(now.getTime() / hour) * hour),
        calls: counted.calls,
        failures: counted.failures,
        millisecondsP95: Math.ceil(sorted[Math.floor(sorted.length * 0.95)] ?? sorted.at(-1) ?? 0),
        ticksMost: counted.ticks,
        memoryMost: counted.memory,
        lastErrorCode: counted.lastError?.code ?? null,
        lastErrorAt: counted.lastError?.at ?? null,
      })
    }
    for (const { pluginId, digest, error, at } of breaches)
      await insertPluginBreach(transaction, {
        id: ids.newId(),
        pluginId,
        digest,
        code: error?.code ?? '',
        params: error?.params ?? {},
        at,
      })
    const broken = new Set(breaches.map(({ pluginId }) => pluginId))
    return broken.size > 0 && park(world, transaction, broken)
  })
}

/** Counted over all processes: each writes its own, whoever writes the third parks. */
async function park(
  { clock, ids }: World,
  transaction: Parameters<typeof addPluginTally>[0],
  broken: ReadonlySet<string>,
): Promise<boolean> {
  const now = clock.now()
  const since = new Date(now.getTime() - parkingRule.withinMilliseconds)
  const standings = new Map((await listPluginStandings(transaction)).map((row) => [row.pluginId, row]))
  const parked: { readonly pluginId: string; readonly reason: string; readonly eventId: string }[] = []
  for (const pluginId of broken) {
    const standing = standings.get(pluginId)
    const known = await listPluginBreaches(transaction, { pluginId, since })
    // also of an older package that dossiers are computed by: the plugin's code is parked as a whole
    const own = known.filter(({ at }) => standing !== undefined && at > standing.since)
    if (standing?.state !== 'active' || own.length < parkingRule.breaches) continue
    const reason = own[0]?.code ?? ''
    await savePluginStandings(transaction, [{ ...standing, state: 'parked', reason, since: now }])
    parked.push({ pluginId, reason, eventId: ids.newId() })
  }
  if (parked.length === 0) return false
  await touchPluginPointer(transaction)
  const identity = {
    userId: nobody,
    actorId: null,
    actorName: '',
    command: 'plugin.parked',
    key: null,
    requestHash: '',
    at: now,
  }
  await recordCommand(transaction, identity, {
    events: parked.map(({ pluginId, reason, eventId }) => ({
      id: eventId,
      type: 'plugin.parked',
      ...pluginEvent(pluginId, { change: 'parked', reason }),
    })),
    outbox: [],
    response: null,
  })
  await insertNotices(
    transaction,
    parked.map(({ pluginId, reason, eventId }) => ({
      messageId: eventId,
      kind: 'plugin.parked',
      dossierId: null,
      params: { plugin: pluginId, reason },
      to: { role: 'platformAdministrator', unitId: null, today: legalDateOf(now) },
    })),
    now,
  )
  return true
}
