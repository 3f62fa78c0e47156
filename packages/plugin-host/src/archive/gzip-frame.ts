import { ok, type Outcome } from '@thidua/kernel'
import { constants, crc32, inflateRawSync } from 'node:zlib'
import { refusePackage } from '../package/refuse-package.ts'
import { archiveLimits } from './archive-limits.ts'
import { deflate } from './deflate.ts'

/** RFC 1952: deflate, no flags, no time, no extra, system unknown. */
const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff)

export function gzip(content: Uint8Array): Uint8Array {
  const packed = deflate(content)
  const framed = new Uint8Array(header.length + packed.length + 8)
  framed.set(header)
  framed.set(packed, header.length)
  const trailer = new DataView(framed.buffer, header.length + packed.length)
  trailer.setUint32(0, crc32(content), true)
  trailer.setUint32(4, content.length, true)
  return framed
}

export type Inflated = {
  readonly content: Uint8Array
  /** False when the frame is sound but not the one we write. */
  readonly ours: boolean
  /** It unpacks to more than a package may: `content` is only its beginning, which may tell a closer reason. */
  readonly tooLarge: boolean
}

/** One gzip member and nothing behind it, never inflated beyond the limits. */
export function gunzip(bytes: Uint8Array): Outcome<Inflated> {
  if (bytes.length > archiveLimits.packed)
    return refusePackage('plugin.archive-size', { reason: 'packed-too-large' })
  if (bytes.length < header.length + 8 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8)
    return refusePackage('plugin.archive-format', { reason: 'not-gzip' })
  if (bytes[3] !== 0) return refusePackage('plugin.archive-format', { reason: 'gzip-flags' })
  const body = bytes.subarray(header.length)
  const inflated = inflate(body, Math.min(archiveLimits.inflated, bytes.length * archiveLimits.ratio))
  if (!inflated.ok) return inflated
  const { content, consumed } = inflated.value
  if (consumed === null) return ok({ content, ours: false, tooLarge: true })
  if (body.length !== consumed + 8)
    return refusePackage('plugin.archive-format', { reason: 'bytes-after-end' })
  const trailer = new DataView(body.buffer, body.byteOffset + consumed, 8)
  if (trailer.getUint32(0, true) !== crc32(content) || trailer.getUint32(4, true) !== content.length)
    return refusePackage('plugin.archive-format', { reason: 'checksum' })
  return ok({ content, ours: header.every((byte, at) => bytes[at] === byte), tooLarge: false })
}

/** `consumed` is null when there was more to come than `most`. */
type Read = { readonly content: Uint8Array; readonly consumed: number | null }

function inflate(body: Uint8Array, most: number): Outcome<Read> {
  try {
    const { buffer, engine } = inflateRawSync(body, { info: true, maxOutputLength: most }) as unknown as {
      readonly buffer: Uint8Array
      readonly engine: { readonly bytesWritten: number }
    }
    return ok({ content: buffer, consumed: engine.bytesWritten })
  } catch (error) {
    return error instanceof RangeError
      ? ok({ content: beginningOf(body), consumed: null })
      : refusePackage('plugin.archive-format', { reason: 'not-deflate' })
  }
}

/** Deflate never gives more than 1,032 bytes for one, so this beginning stays within the limit whatever it is. */
function beginningOf(body: Uint8Array): Uint8Array {
  const beginning = body.subarray(0, Math.floor(archiveLimits.inflated / 1032) - 64)
  return inflateRawSync(beginning, { finishFlush: constants.Z_SYNC_FLUSH })
}
