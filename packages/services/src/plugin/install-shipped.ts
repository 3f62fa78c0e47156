import { readInTenant } from '@thidua/data'
import { findPluginTrust, listPluginStandings, savePluginTrust } from '@thidua/data/repositories'
import type { Outcome, TenantId } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { CatalogEntry, PluginLock, ShippedCatalogue, TrustState } from '@thidua/plugin-host'
import { beginTrust, compareVersions, readListedPackage } from '@thidua/plugin-host'
import type { PlanProblem } from '@thidua/contracts'
import { change } from '../command/transaction.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { takeCatalogue } from './accept-catalogue.ts'
import { applyShipped } from './apply-shipped.ts'
import { readCurrentSet } from './current-set.ts'
import { receivePackage } from './receive-package.ts'

/**
 * Installs what the program ships, through the door everybody else uses: trust, catalogue, verification, plan, set. Done at the
 * first start and when the program brings other versions; what an administrator has disabled stays so, what was taken away
 * stays away. Where the province trusts a root of its own, the program's packages are for that root to list: then nothing
 * happens (`plugin.root`). Those in `offered` are listed and left for an administrator to install. Refuses what the door refuses.
 */
export async function installShipped(
  deps: ServiceDeps,
  tenantId: TenantId,
  shipped: ShippedCatalogue & { readonly offered?: ReadonlySet<string> },
): Promise<Outcome<{ readonly installed: readonly string[]; readonly told: readonly PlanProblem[] }>> {
  const call: ServiceCall = {
    actor: { kind: 'system', tenantId, name: 'thidua' },
    requestId: 'shipped',
    idempotencyKey: null,
  }
  const trusted = await trustShipped(deps, call, shipped)
  if (!trusted.ok) return trusted
  const taken = await takeCatalogue(deps, call, { open: () => shipped.source, input: {} })
  if (!taken.ok) return taken
  const known = await readKnown(deps, tenantId)
  const trust = known.trust
  if (!trust?.catalog) return refuse('plugin.catalogue-missing')
  const digests: string[] = []
  for (const { id, version, digest } of newestOf(trust.catalog.content.entries)) {
    const locked = known.lock.plugins.find((plugin) => plugin.id === id)
    const left = known.everInstalled.has(id) || shipped.offered?.has(id) === true
    if (locked ? locked.digest === digest : left) continue
    const bytes = await readListedPackage(shipped.source, trust, { id, version })
    if (!bytes.ok) return bytes
    const received = { bytes: bytes.value, source: 'shipped' as const, allowOlder: true, input: {} }
    const kept = await receivePackage(deps, call, received)
    if (!kept.ok) return kept
    digests.push(digest)
  }
  return applyShipped(deps, call, digests)
}

/** Older versions stay listed, so that somebody may go back to them. */
function newestOf(entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  const newest = new Map<string, CatalogEntry>()
  for (const entry of entries) {
    const known = newest.get(entry.id)
    if (!known || compareVersions(entry.version, known.version) > 0) newest.set(entry.id, entry)
  }
  return [...newest.values()]
}

/** The first root a database sees is the program's own; from then on only roots that follow it are believed. */
async function trustShipped(
  deps: ServiceDeps,
  call: ServiceCall,
  { rootText, pinned }: ShippedCatalogue,
): Promise<Outcome<void>> {
  const begun = beginTrust(rootText, pinned)
  if (!begun.ok) return begun
  return change(deps.database, call.actor, async (transaction) => {
    const row = await findPluginTrust(transaction, true)
    const root = begun.value.root.signed
    if (row) {
      const known = (row.trust as TrustState).root.signed
      const same = known.keys.some(({ keyId }) => root.keys.some((key) => key.keyId === keyId))
      return same ? ok() : refuse('plugin.root', { reason: 'another-root' })
    }
    const at = deps.clock.now()
    const first = { trust: begun.value, serial: 0, rootVersion: root.version, at, byName: 'thidua' }
    await savePluginTrust(transaction, first)
    return ok()
  })
}

async function readKnown(
  deps: ServiceDeps,
  tenantId: TenantId,
): Promise<{
  readonly trust: TrustState | null
  readonly lock: PluginLock
  readonly everInstalled: ReadonlySet<string>
}> {
  return readInTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    const { lock } = await readCurrentSet(transaction)
    const trust = await findPluginTrust(transaction)
    const standings = await listPluginStandings(transaction)
    return {
      trust: (trust?.trust ?? null) as TrustState | null,
      lock,
      everInstalled: new Set(standings.map(({ pluginId }) => pluginId)),
    }
  })
}
