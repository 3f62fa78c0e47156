export type ReportFilter = { readonly year?: number; readonly unitId?: string }

/** Year and unit of a report as its address says them; anything else in it is ignored, never an error. */
export function parseReportFilter(raw: Record<string, unknown>): ReportFilter {
  const year = Number(raw['year'])
  const { unitId } = raw
  return {
    ...(Number.isInteger(year) && year >= 2000 && year <= 2100 ? { year } : {}),
    ...(typeof unitId === 'string' && /^[0-9a-f-]{36}$/.test(unitId) ? { unitId } : {}),
  }
}
