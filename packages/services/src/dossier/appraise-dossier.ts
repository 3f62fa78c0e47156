import type { DossierRecord, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { giveOpinion } from './give-opinion.ts'

/** Professional content, by the standing agency of the movement. */
export function appraiseDossier(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.appraise']['input'],
): Promise<Outcome<DossierRecord>> {
  return giveOpinion(deps, call, input, 'appraisal')
}
