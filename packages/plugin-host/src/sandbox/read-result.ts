import { sha256 } from '../content-hash.ts'
import { canonicalText } from './canonical-text.ts'
import type { JsonFault, JsonValue } from './json-value.ts'

/** What a function gave. `hash` is the hex SHA-256 of its canonical JSON: what a decision keeps, to be checked years later. */
export type SandboxResult = { readonly value: JsonValue; readonly hash: string }

/** Reads the text a function's value was written as; or tells why it is no plain JSON of that depth. */
export function readResult(text: string, depth: number): SandboxResult | JsonFault {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'not-json'
  }
  const written = canonicalText(value, depth)
  return 'fault' in written ? written.fault : { value: value as JsonValue, hash: sha256(written.text) }
}
