import type { FormDefinition } from '@thidua/contracts'
import { guardDefinition, openDefinition, readDefinition as readText, type Finding } from '@thidua/forms'
import { domainError, fail, ok, refuse, type ErrorCode, type Outcome } from '@thidua/kernel'
import { decodeText } from '../text/decode-text.ts'

export const definitionLimits = { bytes: 4_000_000 } as const

/**
 * A form definition from outside. Size, depth, count and what may never stand in one are judged before the schema is asked,
 * the schema before anything is compiled. Refuses `input.too-large`, `input.too-deep`, `input.invalid`, and
 * `form.definition-invalid` with its problems (`params.reason` is the finding's code or the compiler's reason).
 */
export function readDefinition(bytes: Uint8Array): Outcome<FormDefinition> {
  if (bytes.byteLength > definitionLimits.bytes) {
    return refuse('input.too-large', { reason: 'definition', limit: definitionLimits.bytes })
  }
  const read = readText(decodeText(bytes))
  if (!read.ok) return refuseFindings(read.findings)
  const hostile = guardDefinition(read.value)
  if (hostile.length > 0) return refuseFindings(hostile)
  const { form, findings } = openDefinition(read.value)
  return form ? ok(form.definition) : refuseFindings(findings)
}

const codes: Readonly<Record<string, ErrorCode>> = {
  'form.too-big': 'input.too-large',
  'form.too-deep': 'input.too-deep',
  'form.not-a-form': 'input.invalid',
  'form.reserved-key': 'input.invalid',
}

function refuseFindings(findings: readonly Finding[]): Outcome<never> {
  const [first] = findings
  const code = codes[first?.code ?? ''] ?? 'form.definition-invalid'
  const problems = findings.map(({ code: reason, path, params }) => ({
    code: 'form.definition-invalid' as const,
    path,
    params: { reason, ...params },
  }))
  return fail(domainError(code, { reason: first?.code ?? '', ...first?.params }, problems))
}
