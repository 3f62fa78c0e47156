import type { Actor } from '@thidua/access'
import type { PluginReportRef } from '@thidua/contracts'
import type { CompiledReport } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { LoadedPlugin } from '@thidua/plugin-host'
import type { ServiceDeps } from '../service-deps.ts'
import { findPluginServing, mayUsePage, seesDossiers, type ServingPlugin } from './page-authority.ts'

export type FoundReport = { readonly serving: ServingPlugin; readonly compiled: CompiledReport }

/** Refuses `plugin.page-not-found` for what is not there and for what is not this person's, in the same words. */
export function findReport(
  deps: Pick<ServiceDeps, 'plugins' | 'active'>,
  actor: Actor,
  { pluginId, reportId }: { readonly pluginId: string; readonly reportId: string },
): Outcome<FoundReport> {
  const serving = findPluginServing(deps, actor, pluginId)
  const compiled = serving?.plugin.reports.get(reportId)
  const mayRead = serving && seesDossiers(actor) && mayUsePage(serving, { kind: 'report', id: reportId })
  return compiled && mayRead ? ok({ serving, compiled }) : refuse('plugin.page-not-found')
}

export function reportRef({ manifest }: LoadedPlugin, { report }: CompiledReport): PluginReportRef {
  return {
    pluginId: manifest.id,
    pluginTitle: manifest.title,
    reportId: report.id,
    title: report.title,
    description: report.description ?? null,
  }
}
