import { gunzipSync } from 'node:zlib'
import { ok, type Outcome } from '@thidua/kernel'
import { blockSize, readHeader } from '../archive/tar-header.ts'
import { refusePackage } from '../package/refuse-package.ts'
import { catalogueArchiveLimits, type RawEntry } from './catalogue-entries.ts'

/** Plain files and folders of a `.tar.gz`, in memory; anything else is a refusal. */
export function readCatalogueTar(bytes: Uint8Array): Outcome<readonly RawEntry[]> {
  const inflated = inflate(bytes)
  return inflated.ok ? readEntries(inflated.value) : inflated
}

function inflate(bytes: Uint8Array): Outcome<Uint8Array> {
  try {
    return ok(gunzipSync(bytes, { maxOutputLength: catalogueArchiveLimits.inflated }))
  } catch (error) {
    return error instanceof RangeError
      ? refusePackage('plugin.archive-size', { reason: 'unpacks-to-too-much' })
      : refusePackage('plugin.archive-format', { reason: 'not-gzip' })
  }
}

function readEntries(tar: Uint8Array): Outcome<readonly RawEntry[]> {
  const entries: RawEntry[] = []
  let end = 0
  for (let at = 0; at + blockSize <= tar.length && tar[at] !== 0; at = end) {
    const { path: name, size, type, cutName, sound } = readHeader(tar.subarray(at, at + blockSize))
    if (!sound || size === null)
      return refusePackage('plugin.archive-format', { reason: 'header-damaged', file: name })
    const start = at + blockSize
    end = start + Math.ceil(size / blockSize) * blockSize
    if (end > tar.length) return refusePackage('plugin.archive-format', { reason: 'cut-short', file: name })
    const isFolder = type === '5'
    if (!isFolder && type !== '0' && type !== '\0')
      return refusePackage('plugin.archive-type', { reason: 'not-a-plain-file', file: name })
    if (cutName) return refusePackage('plugin.archive-path', { reason: 'path-letters', file: name })
    const most = catalogueArchiveLimits.files
    if (entries.length >= most)
      return refusePackage('plugin.archive-count', { reason: 'too-many-files', most })
    entries.push({ name, isFolder, bytes: tar.subarray(start, start + size) })
  }
  return ok(entries)
}
