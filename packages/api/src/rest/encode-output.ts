import type { AnyOperation } from '../operation.ts'
import { encodeText } from './encode-text.ts'

type Tail = { readonly members: readonly (readonly [string, object])[]; readonly bytes: Buffer }

/** By the first lasting member; the others nearly always go with it. */
const tails = new WeakMap<object, Tail>()

/**
 * The answer as JSON bytes, in one piece or in two. Members that stay the same objects from one request to the next, as the form of a
 * dossier and its rules, which are five sixths of it, are encoded once and for all: the second piece is theirs and is never copied.
 */
export function encodeOutput(
  { lasting }: Pick<AnyOperation, 'lasting'>,
  value: unknown,
): readonly [Buffer, Buffer?] {
  if (lasting === undefined || typeof value !== 'object' || value === null) return [encode(value ?? null)]
  const changing: Record<string, unknown> = { ...value }
  const members: [string, object][] = []
  for (const name of lasting) {
    const kept = changing[name]
    if (typeof kept !== 'object' || kept === null) continue
    changing[name] = undefined // not written; taking it out would cost more
    members.push([name, kept])
  }
  const [first] = members
  if (first === undefined) return [encode(value)]
  const head = JSON.stringify(changing)
  // an object of nothing but lasting members begins without a comma
  if (head === '{}') return [encode(value)]
  return [encodeText(head.slice(0, -1)), tailOf(first[1], members)]
}

function tailOf(first: object, members: Tail['members']): Buffer {
  const known = tails.get(first)
  if (known && isSame(known.members, members)) return known.bytes
  const written = members.map(([name, kept]) => `,${JSON.stringify(name)}:${JSON.stringify(kept)}`).join('')
  const bytes = encodeText(`${written}}`)
  tails.set(first, { members, bytes })
  return bytes
}

function isSame(left: Tail['members'], right: Tail['members']): boolean {
  return (
    left.length === right.length &&
    left.every(([name, kept], index) => name === right[index]?.[0] && kept === right[index]?.[1])
  )
}

function encode(value: unknown): Buffer {
  return encodeText(JSON.stringify(value))
}
