import type { Operations, ScoreExplanation } from '@thidua/contracts'
import { listPluginResults } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import { runQuery } from '../command/run-query.ts'
import { explainDossierScore, explainStored } from '../dossier/explain-dossier-score.ts'
import { openDossierFile } from '../dossier/dossier-file.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { FunctionsToCall } from './call-functions.ts'
import { callFunctions } from './call-functions.ts'
import { functionInput } from './function-input.ts'
import { functionsOfDossier } from './functions-of-dossier.ts'
import { calledPayload, keepResults } from './keep-results.ts'

/**
 * Computes again what is not computed, or not from the answers as they are now; for whoever may see the dossier, because a
 * result hangs on the answers alone. Changes neither its version nor any step. Refuses `dossier.not-found`, `dossier.closed`.
 */
export async function runDossierFunctions(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.runFunctions']['input'],
): Promise<Outcome<ScoreExplanation>> {
  const found = await findFunctions(deps, call, input.dossierId)
  if (!found.ok) return found
  const called = found.value && (await callFunctions(deps, found.value, ['answer.derive', 'score.form']))
  if (!called || called.fresh.length === 0) return explainDossierScore(deps, call, input)
  return runCommand<{ readonly dossierId: string }, ScoreExplanation>(deps, call, {
    name: 'dossier.runFunctions',
    input,
    async work(context) {
      const opened = await openDossierFile(context, input.dossierId, { lock: true })
      if (!opened.ok) return opened
      if (opened.value.stage.terminal) return refuse('dossier.closed', { stage: opened.value.row.stage })
      await keepResults(context, called)
      const { id } = opened.value.row
      const payload = calledPayload(called)
      const event = { subjectType: 'dossier' as const, subjectId: id, subjectVersion: null, payload }
      return ok({ event, response: { dossierId: id } })
    },
    present: (context, { dossierId }) => explainStored(context, dossierId),
  })
}

function findFunctions(
  deps: ServiceDeps,
  call: ServiceCall,
  dossierId: string,
): Promise<Outcome<FunctionsToCall | null>> {
  return runQuery(deps, call, 'dossier.runFunctions', async (context) => {
    const opened = await openDossierFile(context, dossierId, { lock: false })
    if (!opened.ok) return opened
    const file = opened.value
    if (file.stage.terminal) return refuse('dossier.closed', { stage: file.row.stage })
    const functions = await functionsOfDossier(context, file)
    if (!functions) return ok(null)
    const stored = await listPluginResults(context.transaction, dossierId)
    return ok({ ...functions, dossierId, given: functionInput(deps, file, functions.plugin), stored })
  })
}
