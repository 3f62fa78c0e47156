import { canUse } from '@thidua/access'
import type { CatalogueView, Operations } from '@thidua/contracts'
import type { Transaction } from '@thidua/data'
import { findPluginTrust, listPluginPackages, savePluginTrust } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { CatalogueSource, TrustState } from '@thidua/plugin-host'
import { acceptCatalogue, revokedAmong } from '@thidua/plugin-host'
import type { CommandContext, CommandDone } from '../command/run-command.ts'
import { runCommand } from '../command/run-command.ts'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { audited, pluginEvent } from './plugin-audit.ts'
import { quarantinePackages } from './quarantine-plugins.ts'
import { viewCatalogue } from './view-catalogue.ts'

type Response = { readonly serial: number }

export function getCatalogue(
  deps: ServiceDeps,
  call: ServiceCall,
  { search }: Operations['plugin.getCatalogue']['input'],
): Promise<Outcome<CatalogueView>> {
  return runQuery(deps, call, 'plugin.getCatalogue', async ({ transaction }) =>
    ok(await viewCatalogue(deps, transaction, search)),
  )
}

/** Reads the catalogue's folder again: a newer list is remembered from now on, what it revokes goes into quarantine at once. */
export async function refreshCatalogue(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['plugin.refreshCatalogue']['input'],
): Promise<Outcome<CatalogueView>> {
  const { catalogue } = deps
  const allowed = canUse('plugin.refreshCatalogue', call.actor)
  if (!allowed.ok) return allowed
  return takeCatalogue(deps, call, { open: () => catalogue, input })
}

/** Where a catalogue is read from, given whom this installation trusts; null: nowhere. */
export type OpenCatalogue = (trust: TrustState) => CatalogueSource | null

/**
 * Accepts a catalogue from wherever it came: the folder, a stick, an upload. Refuses `plugin.catalogue-missing` (none there, or
 * nobody is trusted yet) and what `acceptCatalogue` of the plugin host refuses.
 */
export async function takeCatalogue(
  deps: ServiceDeps,
  call: ServiceCall,
  { open, input }: { readonly open: OpenCatalogue; readonly input: object },
): Promise<Outcome<CatalogueView>> {
  const taken = await audited(deps, call, { operation: 'plugin.refreshCatalogue' }, () =>
    runCommand<Response, CatalogueView>(deps, call, {
      name: 'plugin.refreshCatalogue',
      input,
      work: (context) => accept(context, open),
      present: async ({ transaction }) => ok(await viewCatalogue(deps, transaction)),
      conflicts: { plugin_generations_pkey: 'plugin.generation-moved' },
    }),
  )
  if (taken.ok) await deps.followPlugins()
  return taken
}

async function accept(context: CommandContext, open: OpenCatalogue): Promise<Outcome<CommandDone<Response>>> {
  const { transaction, identity, now } = context
  const row = await findPluginTrust(transaction, true)
  const source = row ? open(row.trust as TrustState) : null
  if (!source || !row) return refuse('plugin.catalogue-missing')
  const accepted = await acceptCatalogue(source, row.trust as TrustState)
  if (!accepted.ok) return accepted
  const trust = accepted.value
  const serial = trust.catalog?.content.serial ?? 0
  const saved = await savePluginTrust(transaction, {
    trust,
    serial,
    rootVersion: trust.root.signed.version,
    at: now,
    byName: identity.actorName,
  })
  if (!saved) return refuse('plugin.rollback', { reason: 'serial-older' })
  const pluginIds = await quarantineRevoked(context, transaction, trust)
  if (!pluginIds.ok) return pluginIds
  const events = pluginIds.value.map((pluginId) =>
    pluginEvent(pluginId, { change: 'quarantined', catalogSerial: serial }),
  )
  const event = pluginEvent('', { catalogSerial: serial, rootVersion: trust.root.signed.version })
  return ok({ event, moreEvents: events, response: { serial } })
}

async function quarantineRevoked(
  { deps, identity, now }: CommandContext,
  transaction: Transaction,
  trust: TrustState,
): Promise<Outcome<readonly string[]>> {
  const packages = (await listPluginPackages(transaction)).filter(({ state }) => state === 'verified')
  const revoked = revokedAmong(
    trust,
    packages.map(({ digest }) => digest),
  )
  if (revoked.length === 0) return ok([])
  const { actorId: madeBy, actorName: madeByName } = identity
  const met = await quarantinePackages(deps, transaction, {
    digests: revoked.map(({ digest }) => digest),
    reason: revoked
      .map(({ reason }) => reason.vi)
      .join('; ')
      .slice(0, 500),
    madeBy,
    madeByName,
    at: now,
  })
  return met.ok ? ok(met.value.pluginIds) : met
}
