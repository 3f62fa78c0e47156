import { ok, type Outcome } from '@thidua/kernel'
import { sha256Of } from '../package/list-package-files.ts'
import { refusePackage } from '../package/refuse-package.ts'
import type { CatalogueSource } from './catalogue-source.ts'
import type { TrustState } from './trust-state.ts'

/**
 * The packed bytes of a listed version, whose hash and size are as listed. Refuses `plugin.catalog` (not listed, blob
 * missing) and `plugin.integrity` (blob changed).
 */
export async function readListedPackage(
  source: CatalogueSource,
  trust: TrustState,
  wanted: { readonly id: string; readonly version: string },
): Promise<Outcome<Uint8Array>> {
  const entry = trust.catalog?.content.entries.find(
    ({ id, version }) => id === wanted.id && version === wanted.version,
  )
  if (!entry)
    return refusePackage('plugin.catalog', { reason: 'not-listed', file: 'catalog.json', ...wanted })
  const { sha256, size } = entry.blob
  const file = `blobs/${sha256}`
  const bytes = await source.read(file, size).catch(() => null)
  if (!bytes) return refusePackage('plugin.catalog', { reason: 'blob-missing', file, ...wanted })
  return bytes.length === size && sha256Of(bytes) === sha256
    ? ok(bytes)
    : refusePackage('plugin.integrity', { reason: 'blob-changed', file, ...wanted })
}
