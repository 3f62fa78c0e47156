import type { LocalText } from '@thidua/contracts'
import type { ReportDossierRow } from '@thidua/data/repositories'
import type { DossierContent } from '../dossier/dossier-content.ts'

/** Names only the dossiers themselves know: of their subjects, their stages, their form's criteria. */
export type MetNames = {
  meet(dossier: ReportDossierRow, content: DossierContent): void
  subject(dossierId: string): LocalText | null
  stage(stageId: string): LocalText | null
  criterion(criterionId: string): LocalText | null
}

export function meetNames(): MetNames {
  const subjects = new Map<string, LocalText>()
  const stages = new Map<string, LocalText>()
  const criteria = new Map<string, LocalText>()
  const read = new Set<unknown>()
  /** Once for each form and workflow, not for each dossier. */
  const once = (content: object, work: () => void) => {
    if (read.has(content)) return
    read.add(content)
    work()
  }
  return {
    meet({ id, code, subjectName }, { form, workflow }) {
      subjects.set(id, { vi: `${subjectName} (${code})` })
      once(workflow.definition, () => {
        for (const stage of workflow.definition.stages) stages.set(stage.id, stage.title)
      })
      once(form.form.definition, () => {
        for (const { criterionId, title } of form.form.definition.sections)
          if (criterionId !== undefined && !criteria.has(criterionId)) criteria.set(criterionId, title)
      })
    },
    subject: (id) => subjects.get(id) ?? null,
    stage: (id) => stages.get(id) ?? null,
    criterion: (id) => criteria.get(id) ?? null,
  }
}
