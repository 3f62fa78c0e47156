import type { FormField, PluginReport } from '@thidua/contracts'
import { domainError, fail, ok, type Outcome, type Problem } from '@thidua/kernel'
import { ruleLimits, type Rule } from '@thidua/rules'
import type { CompiledForm } from '../compiled-form.ts'
import { listBounds } from '../rule-variables.ts'
import { compileColumn, type ReportBench } from './compile-column.ts'
import { compileFilter } from './compile-filter.ts'
import type { CompiledReport, CompiledReportColumn } from './compiled-report.ts'
import { reportFlaw } from './report-flaw.ts'
import { rowFacts, rowName } from './row-facts.ts'
import { isCountable, reportKindOf } from './report-kind-of.ts'

/**
 * Types and prices a plugin's report against the form it reads (null: it reads none). Refuses `plugin.file-invalid` with
 * one problem per fault: a field the form lacks, a measure that does not fit, a rule with its place, rules too dear for one row.
 */
export function compileReport(report: PluginReport, form: CompiledForm | null): Outcome<CompiledReport> {
  const bench: ReportBench = {
    form,
    variables: { ...form?.variables, [rowName]: { record: rowFacts[report.dataset] } },
    maxItems: form ? listBounds(form.definition) : {},
    problems: [...checkFields(report, form), ...checkIds(report)],
  }
  const columns = report.columns.map((column, at) => compileColumn(column, `/columns/${at}`, bench))
  const filters = (report.filters ?? []).flatMap((filter, at) => {
    const field = form?.fields.get(filter.field)
    return field ? compileFilter(filter, field, `/filters/${at}`, bench.problems) : []
  })
  const rules = columns.flatMap(rulesOf)
  const steps = rules.reduce((sum, { cost }) => sum + cost, 0)
  if (steps > ruleLimits.steps)
    bench.problems.push({ code: 'rule.cost', path: '/columns', params: { steps, limit: ruleLimits.steps } })
  if (report.layout?.chart !== undefined)
    bench.problems.push(...checkChart(report.layout.chart, report, columns))
  if (bench.problems.length > 0) return fail(domainError('plugin.file-invalid', undefined, bench.problems))
  return ok({
    report,
    columns,
    filters,
    groupField: groupFieldOf(report, form),
    fields: [...new Set([...fieldsNamed(report), ...rules.flatMap(({ reads }) => reads)])].filter(
      (id) => id !== rowName,
    ),
    steps,
  })
}

function rulesOf({ when, source }: CompiledReportColumn): readonly Rule[] {
  return [when, source && 'rule' in source ? source.rule : null].filter((rule) => rule !== null)
}

function fieldsNamed({ filters = [], columns, groupByField }: PluginReport): readonly string[] {
  return [
    ...filters.map(({ field }) => field),
    ...columns.flatMap(({ of }) => (of === undefined ? [] : [of])),
    ...(groupByField === undefined ? [] : [groupByField]),
  ]
}

function groupFieldOf({ groupByField }: PluginReport, form: CompiledForm | null): FormField | null {
  return groupByField === undefined ? null : (form?.fields.get(groupByField)?.definition ?? null)
}

function checkFields(report: PluginReport, form: CompiledForm | null): readonly Problem[] {
  const named = fieldsNamed(report)
  if (!form) return named.length > 0 ? [reportFlaw('/form', 'form-needed')] : []
  const grouped = report.groupByField === undefined ? undefined : form.fields.get(report.groupByField)
  const groupKind = grouped && reportKindOf(grouped)
  // who chose several things would stand in one of their groups only
  const isOne = grouped?.definition.kind !== 'choices'
  const fits = isOne && (groupKind === 'choice' || groupKind === 'yesNo')
  return [
    ...named
      .filter((id) => !form.fields.has(id))
      .map((field) => reportFlaw('/fields', 'field-unknown', { field })),
    ...(grouped && !fits ? [reportFlaw('/groupByField', 'field-not-grouped', { field: grouped.id })] : []),
    ...(form.fields.has(rowName) ? [reportFlaw('/form', 'name-reserved', { field: rowName })] : []),
  ]
}

function checkIds({ columns, sort, groupBy = [], dataset }: PluginReport): readonly Problem[] {
  const ids = columns.map(({ id }) => id)
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => reportFlaw('/columns', 'id-twice', { id })),
    ...(sort && !ids.includes(sort.by)
      ? [reportFlaw('/sort/by', 'column-unknown', { column: sort.by })]
      : []),
    ...(new Set(groupBy).size === groupBy.length ? [] : [reportFlaw('/groupBy', 'group-twice')]),
    ...(groupBy.includes('criterion') && dataset !== 'criterionOutcomes'
      ? [reportFlaw('/groupBy', 'group-unfit', { group: 'criterion' })]
      : []),
  ]
}

function checkChart(
  chart: string,
  report: PluginReport,
  columns: readonly CompiledReportColumn[],
): readonly Problem[] {
  const column = columns.find(({ definition }) => definition.id === chart)
  if (!column) return [reportFlaw('/layout/chart', 'column-unknown', { column: chart })]
  const grouped = (report.groupBy ?? []).length > 0 || report.groupByField !== undefined
  return isCountable(column.kind) && grouped
    ? []
    : [reportFlaw('/layout/chart', 'chart-unfit', { column: chart })]
}
