import type { Problem } from '@thidua/kernel'
import type { FindingCode } from './finding-codes.ts'
import type { Finding } from './finding.ts'

const ruleCodes: ReadonlySet<string> = new Set(['rule.syntax', 'rule.type', 'rule.cost'])
const byReason: Readonly<Record<string, FindingCode>> = {
  circle: 'rule.circle',
  'fragment-unknown': 'form.fragment-unknown',
  'fragment-unresolved': 'form.fragment-unknown',
  'too-many-fields': 'budget.fields',
  'too-many-sections': 'budget.fields',
  'answers-could-be-too-large': 'budget.answer-size',
  'text-missing': 'access.label-missing',
}

/** Refusals of the compiler as findings, at the same places. */
export function findingsOfProblems(problems: readonly Problem[], under = ''): readonly Finding[] {
  return problems.map(({ code, path, params }) => ({
    code: codeOf(code, params?.['reason']),
    path: `${under}${path}`,
    severity: 'error',
    ...(params ? { params } : {}),
  }))
}

function codeOf(code: string, reason: unknown): FindingCode {
  if (code === 'rule.cost' || ruleCodes.has(code)) return code as FindingCode
  if (code === 'plugin.file-invalid')
    return reason === 'field-unknown' ? 'score.field-unknown' : 'score.rule-invalid'
  return (typeof reason === 'string' ? byReason[reason] : undefined) ?? 'form.profile'
}
