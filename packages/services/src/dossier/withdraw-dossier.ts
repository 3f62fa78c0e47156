import type { DossierRecord, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { advanceDossier } from './advance-dossier.ts'

/** Emulation is voluntary (Law 06/2022, article 5): a subject may leave at any stage. */
export function withdrawDossier(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.withdraw']['input'],
): Promise<Outcome<DossierRecord>> {
  return advanceDossier(deps, call, {
    name: 'dossier.withdraw',
    act: 'withdraw',
    input,
    reason: input.reason,
  })
}
