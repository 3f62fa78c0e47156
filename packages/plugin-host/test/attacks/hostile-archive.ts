import { gzipSync } from 'node:zlib'
import { gzip } from '#src/archive/gzip-frame'

const block = 512

export type HostileEntry = {
  readonly name: string | Uint8Array
  readonly type?: string
  readonly content?: string | Uint8Array
  readonly linkName?: string
  readonly prefix?: string
  /** Instead of the true size field. */
  readonly sizeField?: string
  readonly owner?: string
  readonly time?: number
}

/** A tar as any tool could write it, by hand, so that nothing forbids what is forbidden. */
export function hostileTar(entries: readonly HostileEntry[], end = 2): Uint8Array {
  const parts = entries.flatMap((entry) => {
    const content = toBytes(entry.content ?? '')
    const padding = new Uint8Array((block - (content.length % block)) % block)
    return [headerOf(entry, content.length), content, padding]
  })
  return concat([...parts, new Uint8Array(end * block)])
}

/** Packed as our own tool frames it. */
export function hostilePackage(entries: readonly HostileEntry[]): Uint8Array {
  return gzip(hostileTar(entries))
}

/** Packed as everyone's tool frames it. */
export function foreignPackage(entries: readonly HostileEntry[]): Uint8Array {
  return gzipSync(hostileTar(entries))
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function headerOf(entry: HostileEntry, size: number): Uint8Array {
  const header = new Uint8Array(block)
  const put = (at: number, value: string | Uint8Array): void => header.set(toBytes(value), at)
  put(0, toBytes(entry.name).subarray(0, 100))
  put(100, '0000644\0')
  put(108, '0000000\0')
  put(116, '0000000\0')
  put(124, entry.sizeField ?? `${size.toString(8).padStart(11, '0')}\0`)
  put(136, `${(entry.time ?? 0).toString(8).padStart(11, '0')}\0`)
  put(148, '        ')
  put(156, entry.type ?? '0')
  put(157, entry.linkName ?? '')
  put(257, 'ustar\x0000')
  put(265, entry.owner ?? '')
  put(345, entry.prefix ?? '')
  const sum = header.reduce((total, byte) => total + byte, 0)
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `)
  return header
}

function toBytes(value: string | Uint8Array): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value) : value
}
