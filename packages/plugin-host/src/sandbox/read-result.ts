import { canonicalJson, ok, refuse, type Outcome } from '@thidua/kernel'
import { sha256 } from '../content-hash.ts'
import { jsonFault, type JsonValue } from './json-value.ts'

/** What a function gave. `hash` is the hex SHA-256 of its canonical JSON: what a decision keeps to be checked years later. */
export type SandboxResult = { readonly value: JsonValue; readonly hash: string }

/** Reads the text a function's value was written as. Refuses `sandbox.result-invalid` (`reason`). */
export function readResult(text: string, depth: number): Outcome<SandboxResult> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse('sandbox.result-invalid', { reason: 'not-json' })
  }
  const fault = jsonFault(value, depth)
  if (fault) return refuse('sandbox.result-invalid', { reason: fault })
  return ok({ value: value as JsonValue, hash: sha256(canonicalJson(value)) })
}
