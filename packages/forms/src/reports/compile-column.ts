import type { PluginReportColumn } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import { compileRule, type Rule, type RuleResult, type RuleVariables } from '@thidua/rules'
import type { CompiledForm } from '../compiled-form.ts'
import type { CompiledReportColumn, ReportValueKind } from './compiled-report.ts'
import { reportFlaw } from './report-flaw.ts'
import { isCountable, reportKindOf, reportKindOfRule } from './report-kind-of.ts'

export type ReportBench = {
  readonly form: CompiledForm | null
  readonly variables: RuleVariables
  readonly maxItems: Readonly<Record<string, number>>
  readonly problems: Problem[]
}

type Source = { readonly source: CompiledReportColumn['source']; readonly kind: ReportValueKind | null }

/** One column: which rows it looks at, what it takes of each, and how the result is read. */
export function compileColumn(
  definition: PluginReportColumn,
  path: string,
  bench: ReportBench,
): CompiledReportColumn {
  const when = compileOptional(definition.when, 'boolean', `${path}/when`, bench)
  const { source, kind } = sourceOf(definition, path, bench)
  checkMeasure(definition, source, kind, path, bench)
  const field = source && 'field' in source ? source.field : null
  return {
    definition,
    source,
    when,
    kind: shownKind(definition, kind),
    unit: definition.measure === 'share' || definition.measure === 'count' ? null : (field?.unit ?? null),
    decimals: definition.decimals ?? usualDecimals(definition),
  }
}

function sourceOf({ of, value }: PluginReportColumn, path: string, bench: ReportBench): Source {
  if (of !== undefined && value !== undefined) bench.problems.push(reportFlaw(path, 'source-twice'))
  if (value !== undefined) {
    const rule = compileOptional(value, 'any', `${path}/value`, bench)
    return { source: rule && { rule }, kind: rule && reportKindOfRule(rule.result) }
  }
  const field = of === undefined ? undefined : bench.form?.fields.get(of)
  return { source: field ? { field: field.definition } : null, kind: field ? reportKindOf(field) : null }
}

/** A sum of words, the average of a date: refused where the report is made, never shown as nought. */
function checkMeasure(
  { measure, of, value }: PluginReportColumn,
  source: Source['source'],
  kind: ReportValueKind | null,
  path: string,
  { problems }: ReportBench,
): void {
  if (measure === 'count' || measure === 'share') return
  if (of === undefined && value === undefined) problems.push(reportFlaw(path, 'source-missing'))
  if (!source) return
  const ordered = measure === 'least' || measure === 'most'
  const fits = measure === 'first' ? kind !== null : isCountable(kind) || (ordered && kind === 'date')
  if (!fits) problems.push(reportFlaw(path, 'measure-unfit', { measure }))
}

function shownKind({ measure }: PluginReportColumn, kind: ReportValueKind | null): ReportValueKind {
  if (measure === 'count') return 'number'
  return measure === 'share' ? 'percent' : (kind ?? 'text')
}

function usualDecimals({ measure }: PluginReportColumn): number | null {
  if (measure === 'count') return 0
  return measure === 'share' || measure === 'average' ? 1 : null
}

export function compileOptional(
  source: string | undefined,
  result: RuleResult | 'any',
  path: string,
  { variables, maxItems, problems }: ReportBench,
): Rule | null {
  if (source === undefined) return null
  const rule = compileRule(source, { variables, maxItems, result })
  if (rule.ok) return rule.value
  problems.push({ ...rule.error, path })
  return null
}
