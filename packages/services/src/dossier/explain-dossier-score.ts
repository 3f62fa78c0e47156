import type { Operations, ScoreExplanation } from '@thidua/contracts'
import { explainScore } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import { viewFunctions } from '../function/view-functions.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { openDossierFile } from './dossier-file.ts'
import { platformFacts, scoredBy, scoredSubject, scoreFile } from './score-answers.ts'
import { viewExtensionScore } from './view-extension.ts'

/**
 * How the points came about, down to answers, files and articles: the province's, and beside it the agency's own and what
 * functions of the plugin gave, as it was kept.
 */
export function explainDossierScore(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.explainScore']['input'],
): Promise<Outcome<ScoreExplanation>> {
  return runQuery(deps, call, 'dossier.explainScore', (context) => explainStored(context, input.dossierId))
}

/** The same inside a transaction that is open already. */
export async function explainStored(
  context: QueryContext,
  dossierId: string,
): Promise<Outcome<ScoreExplanation>> {
  const opened = await openDossierFile(context, dossierId, { lock: false })
  if (!opened.ok) return opened
  const { row, round, content } = opened.value
  const { form, own } = scoredBy(content, row.answers)
  const facts = platformFacts(context, content, scoredSubject(row, round))
  return ok({
    score: scoreFile(context, opened.value),
    tree: content.scoring ? explainScore(content.scoring.model, form, own, facts) : null,
    extension: viewExtensionScore(context, content, row.answers),
    functions: await viewFunctions(context, opened.value),
  })
}
