import type { PluginReportFilter } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import type { CompiledField } from '../compiled-form.ts'
import type { CompiledFilter } from './compiled-report.ts'
import { reportFlaw } from './report-flaw.ts'
import { isCountable, reportKindOf } from './report-kind-of.ts'

/** A condition that can be met: with a value where it compares, with an option the field has. */
export function compileFilter(
  definition: PluginReportFilter,
  field: CompiledField,
  path: string,
  problems: Problem[],
): CompiledFilter {
  const { is, value } = definition
  const compares = is !== 'answered' && is !== 'notAnswered'
  if (compares && value === undefined) problems.push(reportFlaw(path, 'filter-value-missing'))
  if (compares && value !== undefined && !fits(field, is, value))
    problems.push(reportFlaw(path, 'filter-unfit', { field: field.id, value }))
  return { definition, field: field.definition }
}

function fits(field: CompiledField, is: PluginReportFilter['is'], value: string): boolean {
  const kind = reportKindOf(field)
  if (kind === null) return false
  const isNumber = Number.isFinite(Number(value)) && value.trim() === value
  if (is === 'atLeast' || is === 'atMost') return kind === 'date' || (isCountable(kind) && isNumber)
  if (kind === 'yesNo') return value === 'true' || value === 'false'
  if (isCountable(kind)) return isNumber
  const { options, levels } = field.definition
  const known = options ?? levels
  return !known || known.some((option) => option.value === value)
}
