import type { Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { openDossierFile } from './dossier-file.ts'
import { scoreFile } from './score-answers.ts'
import { unfinishedAnswers } from './unfinished-answers.ts'

/** The page “check your answers”: the same check submitting makes, asked beforehand. */
export function checkDossierAnswers(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.checkAnswers']['input'],
): Promise<Outcome<Operations['dossier.checkAnswers']['output']>> {
  return runQuery(deps, call, 'dossier.checkAnswers', async (context) => {
    const opened = await openDossierFile(context, input.dossierId, { lock: false })
    if (!opened.ok) return opened
    const problems = unfinishedAnswers(opened.value)
    const score = scoreFile(context, opened.value)
    return ok({ complete: problems.length === 0, problems, score })
  })
}
