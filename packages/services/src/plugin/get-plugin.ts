import type { Operations, PluginDetailView, PluginEventView, PluginManifest } from '@thidua/contracts'
import { listEvents, listPluginStandings } from '@thidua/data/repositories'
import type { ErrorParams, Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { listContributions, sandboxLimits, sandboxLimitsOf, settingsSchema } from '@thidua/plugin-host'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { readCurrentSet } from './current-set.ts'
import { listKeptPackages } from './kept-packages.ts'
import { pluginSubjectId } from './plugin-audit.ts'
import { readPluginHealth } from './plugin-health.ts'
import { takeFromShelf } from './plugin-shelf.ts'
import { viewPackage } from './view-package.ts'

const mostEvents = 200

/** One plugin with everything an administrator asks about it. Refuses `plugin.not-found`. */
export function getPlugin(
  deps: ServiceDeps,
  call: ServiceCall,
  { pluginId }: Operations['plugin.get']['input'],
): Promise<Outcome<PluginDetailView>> {
  return runQuery(deps, call, 'plugin.get', (context) => presentPlugin(context, pluginId))
}

export async function presentPlugin(
  context: QueryContext,
  pluginId: string,
): Promise<Outcome<PluginDetailView>> {
  const { deps, transaction } = context
  const packages = await listKeptPackages(transaction, pluginId)
  const standing = (await listPluginStandings(transaction)).find((row) => row.pluginId === pluginId)
  const [newest] = packages
  if (!newest) return refuse('plugin.not-found')
  const shown = packages.find(({ digest }) => digest === standing?.digest) ?? newest
  const { manifest } = shown
  // what was just changed stands in the transaction, not yet in this process
  const { lock } = await readCurrentSet(transaction)
  const locked = lock.plugins.find(({ id }) => id === pluginId)
  const plugin = (await takeFromShelf(deps.shelf, transaction, [shown.digest])).get(shown.digest)
  const health = (await readPluginHealth(deps, transaction)).find((one) => one.pluginId === pluginId)
  return ok({
    id: pluginId,
    title: manifest.title,
    description: manifest.description,
    publisher: manifest.publisher,
    state: health?.state ?? 'verified',
    version: standing?.version ?? null,
    digest: standing?.digest ?? null,
    assignment: { unitKinds: locked?.unitKinds ?? null, agencyChoice: locked?.agencyChoice ?? false },
    capabilities: manifest.capabilities ?? [],
    contributions: plugin
      ? listContributions(plugin).map(({ id, point, label }) => ({ id, point, label }))
      : [],
    settings: { schema: settingsSchema(manifest), values: settingValues(manifest, locked?.settings ?? {}) },
    packages: packages.map(viewPackage),
    requiredBy: deps.plugins
      .plugins()
      .filter((other) => other.manifest.requires?.some(({ id }) => id === pluginId))
      .map((other) => other.manifest.id),
    functions: functionsOf(manifest),
    health: health ?? noHealth(pluginId, shown.receivedAt),
    history: await historyOf(context, pluginId),
  })
}

function functionsOf(manifest: PluginManifest): PluginDetailView['functions'] {
  const { hooks = [] } = manifest.contributes
  if (!manifest.code) return null
  const { callTicks, memoryBytes } = { ...sandboxLimits, ...sandboxLimitsOf(manifest) }
  const listed = hooks.map(({ id, event, function: functionName, title }) => ({
    id,
    event,
    functionName,
    title: title ?? null,
  }))
  return { hooks: listed, callTicks, memoryBytes }
}

/** What is set, and for the rest what the package says. */
function settingValues(
  { settings = [] }: PluginManifest,
  set: PluginDetailView['settings']['values'],
): PluginDetailView['settings']['values'] {
  return Object.fromEntries(settings.map(({ key, default: otherwise }) => [key, set[key] ?? otherwise]))
}

async function historyOf(
  { transaction }: QueryContext,
  pluginId: string,
): Promise<readonly PluginEventView[]> {
  const events = await listEvents(transaction, pluginSubjectId(pluginId))
  return events.slice(0, mostEvents).map(({ at, type, actorName, payload }) => ({
    at: at.toISOString(),
    type,
    actorName,
    params: flat(payload),
  }))
}

function flat(payload: Readonly<Record<string, unknown>>): ErrorParams {
  return Object.fromEntries(
    Object.entries(payload).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[key, value]]
        : [],
    ),
  )
}

function noHealth(pluginId: string, since: Date): PluginDetailView['health'] {
  return {
    pluginId,
    state: 'verified',
    stateSince: since.toISOString(),
    stateReason: '',
    generation: 0,
    calls: 0,
    failures: 0,
    p95Milliseconds: null,
    ticksMost: 0,
    memoryMostBytes: 0,
    lastError: null,
    breaches: [],
    storageBytes: 0,
    dossiers: 0,
    draftsWaiting: 0,
    draftsNeedingAttention: 0,
    catalogueExpired: false,
    revoked: false,
    advice: [],
  }
}
