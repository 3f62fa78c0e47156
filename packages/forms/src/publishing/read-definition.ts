import type { Finding } from '../findings/finding.ts'
import { guardLimits } from './guard-definition.ts'
import { deepestNesting } from './json-nesting.ts'

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
  if (deepestNesting(text) > guardLimits.depth * 4)
    return refuse('form.too-deep', { limit: guardLimits.depth })
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return refuse('form.not-a-form', { reason: 'json' })
  }
}
