import { Inflate, inflateSync } from 'fflate'
import { ok, refuse, type Outcome } from '@thidua/kernel'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './zip-directory.ts'

/** The content of one entry. The buffer is as large as the directory claims and never grows; the checksum must fit. */
export function inflateEntry(entry: ZipEntry): Outcome<Uint8Array> {
  const bytes = entry.deflated ? inflateInto(entry) : entry.packed
  if (bytes === null || bytes.byteLength !== entry.size || crc32(bytes) !== entry.crc) {
    return refuse('input.unsupported-media', { reason: 'damaged', part: entry.name })
  }
  return ok(bytes)
}

function inflateInto(entry: ZipEntry): Uint8Array | null {
  try {
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) })
  } catch {
    return null
  }
}

/** The first bytes of an entry, for its magic number, from no more than a kilobyte of input. */
export function firstBytes(entry: ZipEntry): Uint8Array {
  const head = entry.packed.subarray(0, 1024)
  if (!entry.deflated) return head
  let first: Uint8Array = new Uint8Array()
  const inflate = new Inflate((chunk) => {
    if (first.byteLength === 0) first = chunk.subarray(0, 16)
  })
  try {
    inflate.push(head, head.byteLength === entry.packed.byteLength)
  } catch {
    return first
  }
  return first
}
