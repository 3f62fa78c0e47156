import { crc32, inflateRawSync } from 'node:zlib'
import { ok, type Outcome } from '@thidua/kernel'
import { refusePackage } from '../package/refuse-package.ts'
import { catalogueArchiveLimits, type RawEntry } from './catalogue-entries.ts'

const endSignature = 0x06054b50
const recordSignature = 0x02014b50
const localSignature = 0x04034b50
const recordLength = 46
const localLength = 30

type Listed = {
  readonly name: string
  readonly deflated: boolean
  readonly crc: number
  readonly size: number
  readonly packed: Uint8Array
  readonly from: number
  readonly to: number
}

/**
 * Plain files and folders of a `.zip`, in memory: one disk, no zip64, no encryption, stored or deflated, nothing over anything
 * else, nothing before or behind. What it says of sizes is held against the limits before a byte is inflated.
 */
export function readCatalogueZip(bytes: Uint8Array): Outcome<readonly RawEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return refusePackage('plugin.archive-format', { reason: 'cut-short' })
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  const most = catalogueArchiveLimits.files
  if (count > most) return refusePackage('plugin.archive-count', { reason: 'too-many-files', most })
  const listed: Listed[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    const found = readRecord(view, bytes, { at, directory: start, end })
    if (!found.ok) return found
    listed.push(found.value.listed)
    at = found.value.next
  }
  if (at !== end || overlap(listed, start))
    return refusePackage('plugin.archive-format', { reason: 'header-damaged' })
  const total = listed.reduce((sum, { size }) => sum + size, 0)
  if (total > catalogueArchiveLimits.inflated)
    return refusePackage('plugin.archive-size', { reason: 'unpacks-to-too-much' })
  return inflateAll(listed)
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1)
    if (
      view.getUint32(at, true) === endSignature &&
      at + 22 + view.getUint16(at + 20, true) === view.byteLength
    )
      return at
  return -1
}

function readRecord(
  view: DataView,
  bytes: Uint8Array,
  { at, directory, end }: { readonly at: number; readonly directory: number; readonly end: number },
): Outcome<{ readonly listed: Listed; readonly next: number }> {
  const damaged = refusePackage('plugin.archive-format', { reason: 'header-damaged' })
  if (at + recordLength > end || view.getUint32(at, true) !== recordSignature) return damaged
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  const [nameLength, from] = [view.getUint16(at + 28, true), view.getUint32(at + 42, true)]
  const next = at + recordLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > end) return damaged
  const name = nameAt(bytes, at + recordLength, nameLength)
  const isLink = view.getUint32(at + 38, true) >>> 28 === 0xa
  if (isLink) return refusePackage('plugin.archive-type', { reason: 'not-a-plain-file', file: name })
  // encrypted, or packed in a way we do not read
  if (flags & 1 || (method !== 0 && method !== 8)) return damaged
  if (from + localLength > directory || view.getUint32(from, true) !== localSignature) return damaged
  if (view.getUint16(from + 8, true) !== method || view.getUint16(from + 26, true) !== nameLength)
    return damaged
  const place = from + localLength + nameLength + view.getUint16(from + 28, true)
  const to = place + packedSize
  // two readers would see two names
  if (nameAt(bytes, from + localLength, nameLength) !== name || to > directory) return damaged
  const packed = bytes.subarray(place, to)
  const crc = view.getUint32(at + 16, true)
  return ok({ listed: { name, deflated: method === 8, crc, size, packed, from, to }, next })
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.subarray(at, at + length)).toString('latin1')
}

/** Also what lies before the first entry, where a program would hide. */
function overlap(listed: readonly Listed[], directory: number): boolean {
  const sorted = listed.toSorted((left, right) => left.from - right.from)
  if ((sorted[0]?.from ?? directory) !== 0) return true
  return sorted.some(({ from }, at) => at > 0 && from < (sorted[at - 1]?.to ?? 0))
}

function inflateAll(listed: readonly Listed[]): Outcome<readonly RawEntry[]> {
  const entries: RawEntry[] = []
  for (const { name, deflated, crc, size, packed } of listed) {
    const bytes = deflated ? inflate(packed, size) : packed
    if (bytes === null || bytes.length !== size || crc32(bytes) !== crc)
      return refusePackage('plugin.archive-format', { reason: 'checksum', file: name })
    entries.push({ name, isFolder: name.endsWith('/'), bytes })
  }
  return ok(entries)
}

/** Never more than the directory said; null when there is more, or less sense. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch {
    return null
  }
}
