import { canonicalJson } from '@thidua/kernel'
import { sha256 } from '../content-hash.ts'
import { jsonFault, type JsonFault, type JsonValue } from './json-value.ts'

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
  const fault = jsonFault(value, depth)
  return fault ?? { value: value as JsonValue, hash: sha256(canonicalJson(value)) }
}
