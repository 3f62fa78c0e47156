import type { Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** Being built. */
export async function explainDossierScore(
  _deps: ServiceDeps,
  _call: ServiceCall,
  _input: Operations['dossier.explainScore']['input'],
): Promise<Outcome<Operations['dossier.explainScore']['output']>> {
  return refuse('dossier.not-found')
}
