import { type Raw, unitIdOf, withoutUndefined } from './search-values.ts'

export type ReportFilter = { readonly year?: number; readonly unitId?: string }

/** Year and unit of a report as its address says them. */
export function parseReportFilter(raw: Raw): ReportFilter {
  const year = Number(raw['year'])
  const isYear = Number.isInteger(year) && year >= 2000 && year <= 2100
  return withoutUndefined({ year: isYear ? year : undefined, unitId: unitIdOf(raw['unitId']) })
}
