import type { DossierRecord, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { askAgency } from './ask-agency.ts'

/** Something is missing or unreadable; the clock of the stage stands still until it has come. */
export function requestSupplement(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.requestSupplement']['input'],
): Promise<Outcome<DossierRecord>> {
  return askAgency(deps, call, input, 'supplement')
}
