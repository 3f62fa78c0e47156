import type { DossierRecord, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { giveOpinion } from './give-opinion.ts'

/** File, eligibility and opinions of other bodies, by the department that receives and proposes. */
export function verifyDossier(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.verify']['input'],
): Promise<Outcome<DossierRecord>> {
  return giveOpinion(deps, call, input, 'verification')
}
