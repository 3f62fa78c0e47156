import type { Operations } from '@thidua/contracts'
import { checkAnswers } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { openDossierFile } from './dossier-file.ts'
import { scoreAnswers } from './score-answers.ts'

/** The page “check your answers”: the same check submitting makes, asked beforehand. */
export function checkDossierAnswers(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.checkAnswers']['input'],
): Promise<Outcome<Operations['dossier.checkAnswers']['output']>> {
  return runQuery(deps, call, 'dossier.checkAnswers', async (context) => {
    const opened = await openDossierFile(context, input.dossierId, { lock: false })
    if (!opened.ok) return opened
    const { row, round, content } = opened.value
    const { answers } = row
    const { problems } = checkAnswers(content.form.form, answers, {
      complete: true,
      previous: answers,
      on: round.opensOn,
    })
    const score = scoreAnswers(context, content, row.answers, {
      unitId: row.unitId,
      isUnit: row.subjectIsUnit,
      occasion: round.occasion,
      year: round.year,
    })
    return ok({ complete: problems.length === 0, problems, score })
  })
}
