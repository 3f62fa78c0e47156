import type { DossierRecord, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { recordCouncil } from './record-council.ts'

export function recordAgencyCouncil(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.recordAgencyCouncil']['input'],
): Promise<Outcome<DossierRecord>> {
  return recordCouncil(deps, call, input, 'agency')
}
