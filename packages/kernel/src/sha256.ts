/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8 as lower-case hex, without waiting and without the host's cryptography: a form's
 * hash must be the same value, taken the same way, in the browser and on the server. For content, never for secrets.
 */
export function sha256(text: string): string {
  const blocks = padded(utf8Of(text))
  const state = Uint32Array.from(initial)
  const words = new Uint32Array(64)
  for (let at = 0; at < blocks.length; at += 16) mix(state, words, blocks.subarray(at, at + 16))
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

function mix(state: Uint32Array, words: Uint32Array, block: Uint32Array): void {
  words.set(block)
  for (let at = 16; at < 64; at += 1) {
    const early = words[at - 15] ?? 0
    const late = words[at - 2] ?? 0
    const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[at] = ((words[at - 16] ?? 0) + first + (words[at - 7] ?? 0) + second) | 0
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g)
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (constants[at] ?? 0) + (words[at] ?? 0)) | 0
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
    state[index] = ((state[index] ?? 0) + word) | 0
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function padded(bytes: readonly number[]): Uint32Array {
  const words = new Uint32Array((((bytes.length + 8) >>> 6) + 1) * 16)
  for (let at = 0; at < bytes.length; at += 1)
    words[at >>> 2] = (words[at >>> 2] ?? 0) | ((bytes[at] ?? 0) << (24 - (at & 3) * 8))
  words[bytes.length >>> 2] = (words[bytes.length >>> 2] ?? 0) | (0x80 << (24 - (bytes.length & 3) * 8))
  words[words.length - 2] = Math.floor(bytes.length / 0x2000_0000)
  words[words.length - 1] = bytes.length << 3
  return words
}

/** Half a surrogate pair becomes U+FFFD, as every encoder of the platform does it. */
function utf8Of(text: string): readonly number[] {
  const bytes: number[] = []
  for (const letter of text) {
    const given = letter.codePointAt(0) ?? 0
    const point = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given
    if (point < 0x80) bytes.push(point)
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63))
    else if (point < 0x1_0000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63))
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      )
  }
  return bytes
}

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8. */
const primes = firstPrimes(64)
const constants = primes.map((prime) => fraction(Math.cbrt(prime)))
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate += 1)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  return found
}
