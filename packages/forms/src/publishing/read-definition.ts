import type { Finding } from '../findings/finding.ts'
import { guardLimits } from './guard-definition.ts'

export type ReadDefinition =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** JSON text from outside as a value to inspect; what is too long is not even parsed. */
export function readDefinition(text: string): ReadDefinition {
  const refuse = (code: Finding['code'], params: NonNullable<Finding['params']>): ReadDefinition => ({
    ok: false,
    findings: [{ code, path: '', severity: 'error', params }],
  })
  if (text.length > guardLimits.text)
    return refuse('form.too-big', { limit: guardLimits.text, found: text.length })
  if (nesting(text) > guardLimits.depth * 4) return refuse('form.too-deep', { limit: guardLimits.depth })
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return refuse('form.not-a-form', { reason: 'json' })
  }
}

/** Deepest nesting of brackets outside of texts, without parsing. */
function nesting(text: string): number {
  let depth = 0
  let deepest = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (inText) {
      if (unit === 0x5c) at += 1
      else if (unit === 0x22) inText = false
    } else if (unit === 0x22) inText = true
    else if (unit === 0x7b || unit === 0x5b) deepest = Math.max(deepest, (depth += 1))
    else if (unit === 0x7d || unit === 0x5d) depth -= 1
  }
  return deepest
}
