import type { DossierRecord, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { advanceDossier } from './advance-dossier.ts'

/** The deciding authority does not award; the reason goes to the agency. */
export function declineDecision(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.declineDecision']['input'],
): Promise<Outcome<DossierRecord>> {
  return advanceDossier(deps, call, {
    name: 'dossier.declineDecision',
    act: 'declineDecision',
    input,
    reason: input.reason,
  })
}
