import { evaluateRule, type Rule } from '@thidua/rules'
import type { CompiledReport, CompiledReportColumn } from './compiled-report.ts'
import { createMeasure, type Measure } from './measure.ts'
import { rowName } from './row-facts.ts'
import { isAnswered, passesFilter, rowValueOf, type RowValue, type RowValues } from './row-value.ts'

/** One row of a dataset: what the platform knows of it, its answers as the reader may see them, and its group. */
export type ReportRow = {
  readonly facts: Readonly<Record<string, RowValue | null>>
  readonly values: RowValues
  /** One text for each of the report's groupings; null where a row has none. */
  readonly keys: readonly (string | null)[]
}

export type ReportLine = {
  readonly keys: readonly (string | null)[]
  readonly cells: readonly (RowValue | null)[]
}

export type ReportTally = {
  add(row: ReportRow): void
  /** Groups in the order they were first met. */
  lines(): readonly ReportLine[]
  /** Over all rows that were counted: an average of all, never a sum of averages. */
  totals(): ReportLine['cells']
}

/** Counts a report row by row, so that no dataset need lie in memory whole. */
export function tallyReport(compiled: CompiledReport): ReportTally {
  const begin = () => compiled.columns.map(({ definition }) => createMeasure(definition.measure))
  const groups = new Map<
    string,
    { readonly keys: ReportRow['keys']; readonly measures: readonly Measure[] }
  >()
  const all = begin()
  return {
    add(row) {
      const passes = compiled.filters.every(({ definition }) =>
        passesFilter(row.values[definition.field], definition),
      )
      if (!passes) return
      const key = JSON.stringify(row.keys)
      const group = groups.get(key) ?? { keys: row.keys, measures: begin() }
      groups.set(key, group)
      const known = { ...row.values, [rowName]: row.facts }
      for (const [at, column] of compiled.columns.entries()) {
        const taken = take(column, known, row.values)
        group.measures[at]?.add(taken)
        all[at]?.add(taken)
      }
    },
    lines: () =>
      [...groups.values()].map(({ keys, measures }) => ({
        keys,
        cells: measures.map((one) => one.result()),
      })),
    totals: () => all.map((measure) => measure.result()),
  }
}

/** What a column takes of a row; a rule that needs an answer not given takes nothing. */
function take(
  { when, source, definition }: CompiledReportColumn,
  known: Readonly<Record<string, unknown>>,
  values: RowValues,
): { readonly holds: boolean; readonly value: RowValue | null } {
  if (when && evaluate(when, known) !== true) return { holds: false, value: null }
  if (!source) return { holds: true, value: null }
  if ('rule' in source) {
    const value = evaluate(source.rule, known)
    // counting with a rule counts where it is true, or gives anything else at all
    return { holds: value !== null && value !== false, value }
  }
  const answer = values[source.field.id]
  const isCount = definition.measure === 'count' || definition.measure === 'share'
  return { holds: isCount ? isAnswered(answer) && answer !== false : true, value: rowValueOf(answer) }
}

function evaluate(rule: Rule, known: Readonly<Record<string, unknown>>): RowValue | null {
  const outcome = evaluateRule(rule, known)
  return outcome.ok ? outcome.value : null
}
