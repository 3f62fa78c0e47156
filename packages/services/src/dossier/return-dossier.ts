import type { DossierRecord, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { askAgency } from './ask-agency.ts'

/** Not eligible as it lies: back to where it began, in writing and with the reason. */
export function returnDossier(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.return']['input'],
): Promise<Outcome<DossierRecord>> {
  return askAgency(deps, call, input, 'return')
}
