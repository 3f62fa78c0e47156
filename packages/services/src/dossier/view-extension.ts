import type { AgencyFormView, Answers, ExtensionScoreView } from '@thidua/contracts'
import { explainScore, scoreDossier } from '@thidua/forms'
import type { QueryContext } from '../command/run-query.ts'
import { unitRef } from '../reference/references.ts'
import type { DossierContent } from './dossier-content.ts'

/** Whose questions stand in the form beside the province's. */
export function viewAgencyForm(
  { references }: QueryContext,
  { extension }: DossierContent,
): AgencyFormView | null {
  if (!extension) return null
  const { publicationId, title, unitId, sectionIds, fieldIds } = extension.composition
  return { publicationId, title, unit: unitRef(references, unitId), sectionIds, fieldIds }
}

/** The agency's own points, capped as a whole. They decide nothing of the province's. */
export function viewExtensionScore(
  { references }: QueryContext,
  { extension, form }: DossierContent,
  answers: Answers,
): ExtensionScoreView | null {
  if (!extension?.composition.scoring) return null
  const { publicationId, title, unitId, scoring, pointsCapHundredths } = extension.composition
  const score = scoreDossier(scoring, form.form, answers)
  return {
    publicationId,
    title,
    unit: unitRef(references, unitId),
    score,
    pointsHundredths: Math.min(score.totalHundredths ?? 0, pointsCapHundredths),
    capHundredths: pointsCapHundredths,
    showWhileFilling: scoring.showWhileFilling === true,
    tree: explainScore(scoring, form.form, answers),
  }
}
