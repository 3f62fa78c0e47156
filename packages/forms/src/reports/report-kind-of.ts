import type { FormField } from '@thidua/contracts'
import type { RuleResult } from '@thidua/rules'
import type { CompiledField } from '../compiled-form.ts'
import type { ReportValueKind } from './compiled-report.ts'

const kinds: Partial<Record<FormField['kind'], ReportValueKind>> = {
  shortText: 'text',
  longText: 'text',
  unit: 'text',
  link: 'text',
  integer: 'number',
  decimal: 'number',
  indicator: 'number',
  percent: 'percent',
  money: 'money',
  date: 'date',
  yesNo: 'yesNo',
  verdict: 'choice',
  yesNoNotApplicable: 'choice',
  choice: 'choice',
  choices: 'choice',
  rubric: 'choice',
}

const results: Readonly<Record<RuleResult, ReportValueKind>> = {
  boolean: 'yesNo',
  integer: 'number',
  decimal: 'number',
  text: 'text',
}

/** Null for what is no single value: tables, files, records. */
export function reportKindOf({ definition, computed }: CompiledField): ReportValueKind | null {
  return computed ? results[computed.result] : (kinds[definition.kind] ?? null)
}

export function reportKindOfRule(result: RuleResult): ReportValueKind {
  return results[result]
}

export function isCountable(kind: ReportValueKind | null): boolean {
  return kind === 'number' || kind === 'money' || kind === 'percent'
}
