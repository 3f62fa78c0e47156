import { ok, refuse, type Outcome } from '@thidua/kernel'
import { archiveLimits } from './archive-limits.ts'

/** One entry as the central directory states it, proved to lie inside the file and to overlap no other. */
export type ZipEntry = {
  readonly name: string
  readonly deflated: boolean
  readonly crc: number
  readonly size: number
  readonly packed: Uint8Array
}

const endSignature = 0x06054b50
const recordSignature = 0x02014b50
const localSignature = 0x04034b50
const encrypted = 1

/**
 * Reads the directory of a plain zip: one disk, no zip64, no encryption, stored or deflated entries, nothing twice,
 * nothing over anything else, no path that climbs. Nothing is inflated. Refuses `input.unsupported-media` or `input.too-large`.
 */
export function readZipDirectory(bytes: Uint8Array): Outcome<readonly ZipEntry[]> {
  if (bytes.byteLength > archiveLimits.file) return tooLarge('file', archiveLimits.file)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return damaged('not-a-zip')
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (count > archiveLimits.entries) return tooLarge('entries', archiveLimits.entries)
  if (start + size !== end) return damaged('directory')
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  const spans: (readonly [number, number])[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    const record = readRecord(view, at, end)
    if (!record) return damaged('directory')
    const place = placeOf(view, record, start)
    if (!place) return damaged('entry')
    const name = nameOf(bytes, at + 46, record.nameLength)
    if (name === null || names.has(name.toLowerCase())) return damaged('entry-name')
    names.add(name.toLowerCase())
    spans.push([record.local, place + record.packed])
    const packed = bytes.subarray(place, place + record.packed)
    entries.push({ name, deflated: record.method === 8, crc: record.crc, size: record.size, packed })
    at += record.length
  }
  if (at !== end || overlaps(spans)) return damaged('directory')
  return withinLimits(entries)
}

type ZipRecord = {
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly nameLength: number
  readonly local: number
  readonly length: number
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue
    if (at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return -1
}

function readRecord(view: DataView, at: number, end: number): ZipRecord | null {
  if (at + 46 > end || view.getUint32(at, true) !== recordSignature) return null
  const method = view.getUint16(at + 10, true)
  if ((method !== 0 && method !== 8) || view.getUint16(at + 8, true) & encrypted) return null
  const nameLength = view.getUint16(at + 28, true)
  const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const record = {
    method,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    nameLength,
    local: view.getUint32(at + 42, true),
    length,
  }
  const stored = method === 0 && record.packed !== record.size
  return at + length > end || stored ? null : record
}

/** Where the entry's bytes begin; its own header must agree with the directory about the name's length and the method. */
function placeOf(view: DataView, record: ZipRecord, directory: number): number | null {
  const { local } = record
  if (local + 30 > directory || view.getUint32(local, true) !== localSignature) return null
  if (view.getUint16(local + 8, true) !== record.method) return null
  if (view.getUint16(local + 26, true) !== record.nameLength) return null
  const place = local + 30 + record.nameLength + view.getUint16(local + 28, true)
  return place + record.packed > directory ? null : place
}

function nameOf(bytes: Uint8Array, start: number, length: number): string | null {
  if (length === 0 || length > archiveLimits.nameLength) return null
  const name = new TextDecoder().decode(bytes.subarray(start, start + length))
  const climbs = name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')
  return climbs || name.includes('\0') || name.includes(':') ? null : name
}

function overlaps(spans: readonly (readonly [number, number])[]): boolean {
  const sorted = spans.toSorted(([left], [right]) => left - right)
  return sorted.some(([start], index) => index > 0 && start < (sorted[index - 1]?.[1] ?? 0))
}

function withinLimits(entries: readonly ZipEntry[]): Outcome<readonly ZipEntry[]> {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (total > archiveLimits.total) return tooLarge('total', archiveLimits.total)
  for (const { size, packed, deflated } of entries) {
    if (size > archiveLimits.part) return tooLarge('part', archiveLimits.part)
    const blown = deflated && size > archiveLimits.ratioFrom && size > packed.byteLength * archiveLimits.ratio
    if (blown) return tooLarge('ratio', archiveLimits.ratio)
  }
  return ok(entries)
}

function damaged(reason: string): Outcome<never> {
  return refuse('input.unsupported-media', { reason })
}

function tooLarge(reason: string, limit: number): Outcome<never> {
  return refuse('input.too-large', { reason, limit })
}
