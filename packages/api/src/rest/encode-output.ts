import { Buffer } from 'node:buffer'
import type { AnyOperation } from '../operation.ts'

const encoded = new WeakMap<object, Buffer>()

/**
 * The answer as JSON bytes. Members that stay the same objects from one request to the next, as the form of a dossier and its rules, which
 * are five sixths of it, are encoded once and for all.
 */
export function encodeOutput({ lasting }: Pick<AnyOperation, 'lasting'>, value: unknown): Buffer {
  if (lasting === undefined || typeof value !== 'object' || value === null) return encode(value ?? null)
  const changing: Record<string, unknown> = { ...value }
  const pieces: Buffer[] = []
  for (const name of lasting) {
    const kept = changing[name]
    if (typeof kept !== 'object' || kept === null) continue
    delete changing[name]
    pieces.push(Buffer.from(`,${JSON.stringify(name)}:`), encodeOnce(kept))
  }
  if (pieces.length === 0) return encode(value)
  const head = JSON.stringify(changing)
  // an object of nothing but lasting members begins without a comma
  if (head === '{}') pieces[0] = (pieces[0] ?? Buffer.alloc(0)).subarray(1)
  return Buffer.concat([Buffer.from(head.slice(0, -1)), ...pieces, Buffer.from('}')])
}

function encodeOnce(kept: object): Buffer {
  const known = encoded.get(kept)
  if (known) return known
  const bytes = encode(kept)
  encoded.set(kept, bytes)
  return bytes
}

function encode(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}
