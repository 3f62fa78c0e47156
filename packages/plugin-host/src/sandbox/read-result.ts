import { sha256 } from '../content-hash.ts'
import { canonicalText } from './canonical-text.ts'
import type { JsonFault, JsonValue } from './json-value.ts'

/** What a function gave. `hash` is the hex SHA-256 of its canonical JSON: what a decision keeps, to be checked years later. */
export type SandboxResult = { readonly value: JsonValue; readonly hash: string }

// as JSON writes what no database keeps as text: the character NUL, and half a character
const suspicious = /\\u(?:0000|d[89a-f])/i

/** Reads the text a function's value was written as; or tells why it is no plain JSON of that depth, or cannot be kept. */
export function readResult(text: string, depth: number): SandboxResult | JsonFault {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'not-json'
  }
  const written = canonicalText(value, depth)
  if ('fault' in written) return written.fault
  if (suspicious.test(text) && holdsBroken(value)) return 'broken-text'
  return { value: value as JsonValue, hash: sha256(written.text) }
}

function holdsBroken(value: unknown): boolean {
  if (typeof value === 'string') return isBroken(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => isBroken(key) || holdsBroken(inner))
}

function isBroken(text: string): boolean {
  return text.includes('\0') || /\p{Cs}/u.test(text)
}
