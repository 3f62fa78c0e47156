import { checkAnswers } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'
import type { DossierFile } from './dossier-file.ts'

/** What still hinders handing a dossier in: its answers as a whole, by the codes open on the day the round opened. */
export function unfinishedAnswers({ row, round, content }: DossierFile): readonly Problem[] {
  const { answers } = row
  const asked = { complete: true, previous: answers, on: round.opensOn }
  return checkAnswers(content.form.form, answers, asked).problems
}
