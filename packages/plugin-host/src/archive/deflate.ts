import { appendBits, bitWriter, bytesOf, type BitWriter } from './bit-writer.ts'

const window = 32_768
const longest = 258
/** How far back along equal beginnings to look; more gains little on JSON. */
const patience = 48

/** RFC 1951 §3.2.5: first length or distance of each code, and how many extra bits follow. */
const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
]
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const distanceBases = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12289, 16385, 24577,
]

/**
 * Raw deflate (RFC 1951) in one block of fixed codes. Our own, because the zlib of different machines gives different
 * bytes for the same input, and a package must be the same wherever it is packed.
 */
export function deflate(input: Uint8Array): Uint8Array {
  const writer = bitWriter()
  appendBits(writer, 0b011, 3)
  const heads = new Int32Array(65_536).fill(-1)
  const earlier = new Int32Array(input.length)
  const remember = (at: number): void => {
    const key = keyAt(input, at)
    earlier[at] = heads[key] ?? -1
    heads[key] = at
  }
  for (let at = 0; at < input.length; ) {
    const match = findMatch(input, at, heads, earlier)
    const step = match ? match.length : 1
    if (match) appendMatch(writer, match.length, match.distance)
    else appendSymbol(writer, input[at] ?? 0)
    for (const end = at + step; at < end; at += 1) if (at + 2 < input.length) remember(at)
  }
  appendSymbol(writer, 256)
  return bytesOf(writer)
}

type Match = { readonly length: number; readonly distance: number }

function findMatch(input: Uint8Array, at: number, heads: Int32Array, earlier: Int32Array): Match | null {
  if (at + 2 >= input.length) return null
  const most = Math.min(longest, input.length - at)
  let best: Match | null = null
  let candidate = heads[keyAt(input, at)] ?? -1
  for (let turn = 0; turn < patience && candidate >= 0 && at - candidate <= window; turn += 1) {
    const length = sharedLength(input, candidate, at, most)
    if (length >= 3 && length > (best?.length ?? 0)) best = { length, distance: at - candidate }
    if (length === most) break
    candidate = earlier[candidate] ?? -1
  }
  return best
}

function sharedLength(input: Uint8Array, left: number, right: number, most: number): number {
  let length = 0
  while (length < most && input[left + length] === input[right + length]) length += 1
  return length
}

function keyAt(input: Uint8Array, at: number): number {
  const three = ((input[at] ?? 0) << 16) | ((input[at + 1] ?? 0) << 8) | (input[at + 2] ?? 0)
  return (Math.imul(three, 0x9e3779b1) >>> 16) & 0xffff
}

function appendMatch(writer: BitWriter, length: number, distance: number): void {
  const lengthCode = lastNotAbove(lengthBases, length)
  appendSymbol(writer, 257 + lengthCode)
  appendBits(writer, length - (lengthBases[lengthCode] ?? 0), lengthBits[lengthCode] ?? 0)
  const distanceCode = lastNotAbove(distanceBases, distance)
  appendBits(writer, reversed(distanceCode, 5), 5)
  appendBits(writer, distance - (distanceBases[distanceCode] ?? 0), Math.max(0, (distanceCode >> 1) - 1))
}

/** RFC 1951 §3.2.6: the fixed codes. */
function appendSymbol(writer: BitWriter, symbol: number): void {
  if (symbol < 144) appendBits(writer, reversed(0x30 + symbol, 8), 8)
  else if (symbol < 256) appendBits(writer, reversed(0x190 + symbol - 144, 9), 9)
  else if (symbol < 280) appendBits(writer, reversed(symbol - 256, 7), 7)
  else appendBits(writer, reversed(0xc0 + symbol - 280, 8), 8)
}

function lastNotAbove(bases: readonly number[], value: number): number {
  let code = bases.length - 1
  while ((bases[code] ?? 0) > value) code -= 1
  return code
}

function reversed(value: number, count: number): number {
  let turned = 0
  for (let bit = 0; bit < count; bit += 1) turned |= ((value >> bit) & 1) << (count - 1 - bit)
  return turned
}
