import type { Problem } from '@thidua/kernel'
import type { PluginContent } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'

/** What a stakeholder's dossiers consist of exists in this plugin, and each occasion has one answer. */
export function checkStakeholders(content: PluginContent): readonly Problem[] {
  const problems: Problem[] = []
  const kinds = new Set<string>()
  for (const [at, stakeholder] of content.manifest.stakeholders.entries()) {
    const path = `/stakeholders/${at}`
    if (kinds.has(stakeholder.kind)) problems.push(flaw('plugin.json', `${path}/kind`, 'kind-twice'))
    kinds.add(stakeholder.kind)
    if (stakeholder.proposedBy.length === 0)
      problems.push(flaw('plugin.json', `${path}/proposedBy`, 'nobody-proposes'))
    const occasions = new Set<string>()
    for (const [index, dossier] of stakeholder.dossiers.entries()) {
      const place = `${path}/dossiers/${index}`
      for (const occasion of dossier.occasions) {
        if (occasions.has(occasion)) problems.push(flaw('plugin.json', place, 'occasion-twice', { occasion }))
        occasions.add(occasion)
      }
      const scoring = dossier.scoring === undefined ? undefined : content.scoring.get(dossier.scoring)
      if (!content.forms.has(dossier.form))
        problems.push(flaw('plugin.json', `${place}/form`, 'form-unknown'))
      if (!content.workflows.has(dossier.workflow))
        problems.push(flaw('plugin.json', `${place}/workflow`, 'workflow-unknown'))
      if (dossier.scoring !== undefined && !scoring)
        problems.push(flaw('plugin.json', `${place}/scoring`, 'scoring-unknown'))
      if (scoring && scoring.formId !== dossier.form) {
        problems.push(flaw('plugin.json', `${place}/scoring`, 'scoring-of-another-form'))
      }
    }
  }
  return problems
}
