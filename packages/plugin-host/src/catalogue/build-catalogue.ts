import type { PluginManifest } from '@thidua/contracts'
import { ok, type Outcome } from '@thidua/kernel'
import { openPackage } from '../package/open-package.ts'
import { refusePackage } from '../package/refuse-package.ts'
import type { OpenedPackage } from '../package/verified-package.ts'
import type { PluginKey } from '../signature/plugin-key.ts'
import type { CatalogContent, CatalogEntry, Revocation, RootDocument } from './catalogue-documents.ts'
import { signDocument } from './sign-document.ts'

export type CatalogueParts = {
  readonly root: RootDocument
  /** Earlier roots, for those who missed rotations. */
  readonly earlierRoots?: readonly RootDocument[]
  readonly serial: number
  readonly issuedAt: string
  readonly expiresAt: string
  /** Signed packages. */
  readonly packages: readonly Uint8Array[]
  readonly revocations?: readonly Revocation[]
  /** As many keys of the role `catalog` as the root asks. */
  readonly keys: readonly PluginKey[]
}

/**
 * The files of a catalogue by path, ready for `writeCatalogueFolder`. Who signed the packages is judged by those who
 * install. Refuses what `openPackage` refuses, and `plugin.catalog` for the same version twice.
 */
export function buildCatalogue(parts: CatalogueParts): Outcome<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const entries: CatalogEntry[] = []
  for (const bytes of parts.packages) {
    const opened = openPackage(bytes)
    if (!opened.ok) return opened
    const entry = entryOf(opened.value)
    if (entries.some(({ id, version }) => id === entry.id && version === entry.version))
      return refusePackage('plugin.catalog', {
        reason: 'entry-twice',
        file: 'catalog.json',
        id: entry.id,
        version: entry.version,
      })
    entries.push(entry)
    files.set(`blobs/${entry.blob.sha256}`, bytes)
  }
  const { root, earlierRoots = [], serial, issuedAt, expiresAt, revocations = [], keys } = parts
  const content: CatalogContent = {
    type: 'catalog',
    province: root.signed.province,
    serial,
    rootVersion: root.signed.version,
    issuedAt,
    expiresAt,
    entries: entries.toSorted((left, right) => (rankOf(left) < rankOf(right) ? -1 : 1)),
    revocations,
  }
  for (const earlier of earlierRoots) files.set(`roots/${earlier.signed.version}.json`, jsonBytes(earlier))
  files.set(`roots/${root.signed.version}.json`, jsonBytes(root))
  files.set('root.json', jsonBytes(root))
  files.set('catalog.json', jsonBytes(signDocument(content, keys)))
  return ok(files)
}

/** What a catalogue says of a package. */
export function entryOf({ manifest, digest, blob }: OpenedPackage): CatalogEntry {
  const { id, version, title, description, publisher, stakeholders } = manifest
  return {
    id,
    version,
    digest,
    blob,
    title,
    description,
    publisher,
    stakeholders: stakeholders.map(({ kind }) => kind),
    contributes: countContributions(manifest),
  }
}

/** How many of each contribution point; criterion groups count their criteria. */
export function countContributions(manifest: PluginManifest): CatalogEntry['contributes'] {
  const { criterionGroups, ...others } = manifest.contributes
  const criteria = criterionGroups.reduce((sum, group) => sum + group.criteria.length, 0)
  const lists = Object.entries(others).map(([point, list]) => ({ point, count: list.length }))
  return [{ point: 'criteria', count: criteria }, ...lists].filter(({ count }) => count > 0)
}

function rankOf({ id, version }: CatalogEntry): string {
  return `${id} ${version}`
}

function jsonBytes(document: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`)
}
