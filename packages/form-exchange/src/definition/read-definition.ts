import type { FormDefinition } from '@thidua/contracts'
import { validateFormDefinition } from '@thidua/contracts/validators'
import { compileForm } from '@thidua/forms'
import { ok, refuse, type Outcome } from '@thidua/kernel'
import { decodeText } from '../text/decode-text.ts'

export const definitionLimits = { bytes: 4_000_000, depth: 24, values: 200_000 } as const

/**
 * A form definition from outside. Size, depth and count are judged before the schema is asked, the schema before anything
 * is compiled. Refuses `input.too-large`, `input.too-deep`, `input.invalid`, `form.definition-invalid` with its problems.
 */
export function readDefinition(bytes: Uint8Array): Outcome<FormDefinition> {
  if (bytes.byteLength > definitionLimits.bytes) {
    return refuse('input.too-large', { reason: 'definition', limit: definitionLimits.bytes })
  }
  const parsed = parseJson(decodeText(bytes))
  if (!parsed.ok) return parsed
  const bounded = refuseUnbounded(parsed.value)
  if (!bounded.ok) return bounded
  const valid = validateFormDefinition(parsed.value)
  if (!valid.ok) return valid
  const compiled = compileForm(valid.value)
  return compiled.ok ? ok(valid.value) : compiled
}

function parseJson(text: string): Outcome<unknown> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch {
    return refuse('input.invalid', { reason: 'json' })
  }
}

/** Walks without recursion: five thousand levels must not cost the stack. */
function refuseUnbounded(value: unknown): Outcome<void> {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  let count = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    count += 1
    if (count > definitionLimits.values)
      return refuse('input.too-large', { reason: 'values', limit: definitionLimits.values })
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth >= definitionLimits.depth)
      return refuse('input.too-deep', { limit: definitionLimits.depth })
    if (Object.hasOwn(next.value, '__proto__')) return refuse('input.invalid', { reason: 'reserved-key' })
    for (const inner of Object.values(next.value)) waiting.push({ value: inner, depth: next.depth + 1 })
  }
  return ok()
}
