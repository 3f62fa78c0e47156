import type { Operations, PluginReportView } from '@thidua/contracts'
import { listReportUnits } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { findReport } from '../plugin-page/find-report.ts'
import { presentReport } from './present-report.ts'
import { readReport } from './read-report.ts'
import { pageLimits, type ReportLimits } from './report-limits.ts'
import { reportScope, yearsOfScope } from './report-scope.ts'

/**
 * A report counted anew over the dossiers the reader may see, in one transaction and one moment. Refuses
 * `plugin.page-not-found`. A unit the reader may not see gives an empty report, not a refusal.
 */
export function getPluginReport(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['plugin.getReport']['input'],
  limits: ReportLimits = pageLimits,
): Promise<Outcome<PluginReportView>> {
  return runQuery(deps, call, 'plugin.getReport', async (context) => {
    const found = findReport(deps, call.actor, input)
    if (!found.ok) return found
    const { serving, compiled } = found.value
    const asked = { year: input.year ?? null, unitId: input.unitId ?? null }
    const scope = reportScope(context, serving.plugin, compiled, asked)
    const everyYear = reportScope(context, serving.plugin, compiled, { ...asked, year: null })
    const unitIds = await listReportUnits(context.transaction, everyYear)
    const read = await readReport(context, found.value, scope, limits)
    const years = yearsOfScope(context, everyYear)
    return ok(presentReport(context, found.value, { read, years, unitIds, rows: limits.rows }))
  })
}
