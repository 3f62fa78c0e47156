import type { CatalogueEntryView, CatalogueView } from '@thidua/contracts'
import type { Transaction } from '@thidua/data'
import { findPluginTrust, listPluginPackages } from '@thidua/data/repositories'
import { foldSearchKey } from '@thidua/kernel'
import type { CatalogEntry, PluginLock, TrustState } from '@thidua/plugin-host'
import { compareVersions, isExpired } from '@thidua/plugin-host'
import type { ServiceDeps } from '../service-deps.ts'

/** The newest catalogue this installation has accepted, seen from what is installed. Empty before the first. */
export async function viewCatalogue(
  deps: ServiceDeps,
  transaction: Transaction,
  search = '',
): Promise<CatalogueView> {
  const row = await findPluginTrust(transaction)
  const trust = (row?.trust ?? null) as TrustState | null
  const content = trust?.catalog?.content ?? null
  const received = new Set(
    (await listPluginPackages(transaction))
      .filter(({ state }) => state !== 'purged')
      .map(({ digest }) => digest),
  )
  const revoked = new Set(content?.revocations.map(({ digest }) => digest))
  const words = foldSearchKey(search).split(' ').filter(Boolean)
  return {
    serial: content?.serial ?? null,
    issuedAt: content?.issuedAt ?? null,
    expiresAt: content?.expiresAt ?? null,
    expired: trust ? isExpired(trust, deps.wallClock.now().toISOString()) : true,
    province: trust?.root.signed.province ?? '',
    rootVersion: trust?.root.signed.version ?? null,
    safeMode: deps.active.safeMode,
    entries: (content?.entries ?? [])
      .filter((entry) => isAbout(entry, words))
      .map((entry): CatalogueEntryView => {
        const { id, version, digest, title, description, publisher, stakeholders, contributes, blob } = entry
        const view = { version, digest, title, description, publisher, stakeholders, contributes }
        return {
          ...view,
          pluginId: id,
          sizeBytes: blob.size,
          revoked: revoked.has(digest),
          received: received.has(digest),
          ...relationOf(entry, deps.active.lock),
        }
      }),
  }
}

function isAbout({ id, title, description, publisher }: CatalogEntry, words: readonly string[]): boolean {
  const text = foldSearchKey(
    [id, title.vi, title.en ?? '', description.vi, description.en ?? '', publisher].join(' '),
  )
  return words.every((word) => text.includes(word))
}

function relationOf(
  { id, version, digest }: CatalogEntry,
  lock: PluginLock,
): Pick<CatalogueEntryView, 'relation' | 'installedVersion'> {
  const installed = lock.plugins.find((plugin) => plugin.id === id)
  if (!installed) return { relation: 'new', installedVersion: null }
  const installedVersion = installed.version
  if (installed.digest === digest) return { relation: 'installed', installedVersion }
  return { relation: compareVersions(version, installedVersion) > 0 ? 'upgrade' : 'older', installedVersion }
}
