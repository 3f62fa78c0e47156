import { ok, type Outcome } from '@thidua/kernel'
import { refusePackage } from '../package/refuse-package.ts'
import { catalogueArchiveLimits, type RawEntry } from './catalogue-entries.ts'
import { catalogueFile } from './catalogue-folder.ts'
import type { CatalogueSource } from './catalogue-source.ts'
import { readCatalogueTar } from './catalogue-tar.ts'
import { readCatalogueZip } from './catalogue-zip.ts'

export type CatalogueArchive = CatalogueSource & {
  /** Paths of the packed packages in it. */
  readonly blobs: readonly string[]
}

/** What a file handed in as a catalogue begins like: an archive of a whole folder, or the list alone. */
export function isCatalogueArchive(beginning: Uint8Array): boolean {
  return isZip(beginning) || (beginning[0] === 0x1f && beginning[1] === 0x8b)
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/**
 * A catalogue's folder as one `.tar.gz` or `.zip`, made by whatever tool was at hand: owners, times, folders and one folder
 * around it all do not matter, because every file in it is signed or named by its hash. Nothing is laid on a disk. Refuses
 * `plugin.archive-*`: links, files a catalogue has not, the same name twice, too much.
 */
export function openCatalogueArchive(bytes: Uint8Array): Outcome<CatalogueArchive> {
  if (bytes.length > catalogueArchiveLimits.packed)
    return refusePackage('plugin.archive-size', { reason: 'packed-too-large' })
  const entries = isZip(bytes) ? readCatalogueZip(bytes) : readCatalogueTar(bytes)
  if (!entries.ok) return entries
  const files = placeFiles(entries.value)
  if (!files.ok) return files
  return ok({
    blobs: [...files.value.keys()].filter((path) => path.startsWith('blobs/')),
    read: async (path, mostBytes) => files.value.get(path)?.subarray(0, mostBytes + 1) ?? null,
  })
}

function placeFiles(entries: readonly RawEntry[]): Outcome<ReadonlyMap<string, Uint8Array>> {
  const named = withoutOuterFolder(entries)
  const files = new Map<string, Uint8Array>()
  for (const { name, isFolder, bytes } of named) {
    if (isFolder && bytes.length === 0 && /^(blobs|roots)?\/?$/.test(name)) continue
    if (isFolder || !catalogueFile.test(name))
      return refusePackage('plugin.archive-path', { reason: 'path-not-of-catalogue', file: name })
    if (files.has(name)) return refusePackage('plugin.archive-path', { reason: 'path-twice', file: name })
    files.set(name, bytes)
  }
  return ok(files)
}

/** Who packs a folder by a right click packs the folder itself: one name around everything is let go. */
function withoutOuterFolder(entries: readonly RawEntry[]): readonly RawEntry[] {
  const plain = entries.map((entry) => ({ ...entry, name: entry.name.replace(/^\.\//, '') }))
  const [outer] = plain.find(({ isFolder }) => !isFolder)?.name.split('/') ?? []
  const isOwn = outer === undefined || /^(blobs|roots|[^/]*\.json)$/.test(outer)
  if (isOwn || !plain.every(({ name }) => name.startsWith(`${outer}/`))) return plain
  return plain.map((entry) => ({ ...entry, name: entry.name.slice(outer.length + 1) }))
}
