import { ok, type Outcome } from '@thidua/kernel'
import { compareVersions } from '../plan/compare-versions.ts'
import { refusePackage } from '../package/refuse-package.ts'
import type { OpenedPackage } from '../package/verified-package.ts'
import type { TrustState } from './trust-state.ts'

const file = 'catalog.json'

export type ListedOptions = {
  readonly now: string
  readonly allowDowngrade: boolean
}

/**
 * This very package may be installed here and now; gives the serial of the catalogue that says so. Refuses
 * `plugin.revoked`, `plugin.rollback` (older than what was installed), `plugin.catalog` (not listed, or listed with other
 * content), `plugin.catalog-expired`.
 */
export function checkListed(
  opened: OpenedPackage,
  trust: TrustState,
  options: ListedOptions,
): Outcome<number> {
  const { manifest, digest } = opened
  const { id, version } = manifest
  const catalog = trust.catalog?.content
  if (!catalog) return refusePackage('plugin.catalog', { reason: 'not-listed', file, id, version })
  if (catalog.revocations.some((revoked) => revoked.digest === digest))
    return refusePackage('plugin.revoked', { reason: 'revoked', file, id, version })
  const highest = trust.installed.find((installed) => installed.id === id)?.version
  if (highest !== undefined && !options.allowDowngrade && compareVersions(version, highest) < 0)
    return refusePackage('plugin.rollback', {
      reason: 'version-older',
      file: 'plugin.json',
      place: '/version',
      id,
      version,
      highest,
    })
  const entry = catalog.entries.find((listed) => listed.id === id && listed.version === version)
  if (!entry) return refusePackage('plugin.catalog', { reason: 'not-listed', file, id, version })
  if (entry.digest !== digest)
    return refusePackage('plugin.catalog', { reason: 'entry-differs', file, id, version })
  if (hasPassed(catalog.expiresAt, options.now))
    return refusePackage('plugin.catalog-expired', {
      reason: 'catalog-expired',
      file,
      id,
      until: catalog.expiresAt,
    })
  return ok(catalog.serial)
}

/** ISO instants of one form compare as text; others are read. */
export function hasPassed(until: string, now: string): boolean {
  return Date.parse(until) <= Date.parse(now)
}
