import { compileReport, type CompiledForm, type CompiledReport } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'
import type { PluginContent } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'

/** Every report of the plugin typed and priced against its form. Reports that are at fault are left out, their faults told. */
export function compileReports(
  content: PluginContent,
  forms: ReadonlyMap<string, CompiledForm>,
  problems: Problem[],
): ReadonlyMap<string, CompiledReport> {
  const compiled = new Map<string, CompiledReport>()
  for (const { id, file } of content.manifest.contributes.reports ?? []) {
    const report = content.additions.reports.get(id)
    if (!report) continue
    const { form } = report
    if (form !== undefined && !content.forms.has(form)) {
      problems.push(flaw(file, '/form', 'form-unknown', { form }))
      continue
    }
    // a form at fault is told by itself
    const read = form === undefined ? null : forms.get(form)
    if (read === undefined) continue
    const outcome = compileReport(report, read)
    if (outcome.ok) compiled.set(id, outcome.value)
    else
      problems.push(
        ...(outcome.error.problems ?? []).map((fault) => ({ ...fault, params: { ...fault.params, file } })),
      )
  }
  return compiled
}
