import { gunzipSync } from 'node:zlib'
import { ok, type Outcome } from '@thidua/kernel'
import { blockSize, readHeader } from '../archive/tar-header.ts'
import { refusePackage } from '../package/refuse-package.ts'
import { catalogueFile } from './catalogue-folder.ts'
import type { CatalogueSource } from './catalogue-source.ts'

/** What a whole catalogue may weigh when it is handed in as one file (bytes). */
export const catalogueArchiveLimits = {
  packed: 32 * 1024 * 1024,
  inflated: 48 * 1024 * 1024,
  files: 2_200,
} as const

/**
 * A catalogue's folder as one `.tar.gz`, made by whatever tool was at hand: owners, times and folders do not matter, because
 * every file in it is signed or named by its hash. Nothing is laid on a disk. Refuses `plugin.archive-*`: links, files a
 * catalogue has not, the same name twice, too much.
 */
export function openCatalogueArchive(bytes: Uint8Array): Outcome<CatalogueSource> {
  const tar = inflate(bytes)
  if (!tar.ok) return tar
  const files = readFiles(tar.value)
  if (!files.ok) return files
  return ok({ read: async (path, mostBytes) => files.value.get(path)?.subarray(0, mostBytes + 1) ?? null })
}

function inflate(bytes: Uint8Array): Outcome<Uint8Array> {
  if (bytes.length > catalogueArchiveLimits.packed)
    return refusePackage('plugin.archive-size', { reason: 'packed-too-large' })
  try {
    return ok(gunzipSync(bytes, { maxOutputLength: catalogueArchiveLimits.inflated }))
  } catch (error) {
    return error instanceof RangeError
      ? refusePackage('plugin.archive-size', { reason: 'unpacks-to-too-much' })
      : refusePackage('plugin.archive-format', { reason: 'not-gzip' })
  }
}

function readFiles(tar: Uint8Array): Outcome<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  let end = 0
  for (let at = 0; at + blockSize <= tar.length && tar[at] !== 0; at = end) {
    const { path, size, type, cutName, sound } = readHeader(tar.subarray(at, at + blockSize))
    const name = path.replace(/^\.\//, '')
    if (!sound || size === null)
      return refusePackage('plugin.archive-format', { reason: 'header-damaged', file: name })
    const start = at + blockSize
    end = start + Math.ceil(size / blockSize) * blockSize
    if (end > tar.length) return refusePackage('plugin.archive-format', { reason: 'cut-short', file: name })
    if (type === '5' && size === 0 && /^(blobs|roots)?\/?$/.test(name)) continue
    if (type !== '0' && type !== '\0')
      return refusePackage('plugin.archive-type', { reason: 'not-a-plain-file', file: name })
    if (cutName || !catalogueFile.test(name))
      return refusePackage('plugin.archive-path', { reason: 'path-forbidden', file: name })
    if (files.has(name)) return refusePackage('plugin.archive-path', { reason: 'path-twice', file: name })
    if (files.size >= catalogueArchiveLimits.files)
      return refusePackage('plugin.archive-count', {
        reason: 'too-many-files',
        most: catalogueArchiveLimits.files,
      })
    files.set(name, tar.subarray(start, start + size))
  }
  return ok(files)
}
