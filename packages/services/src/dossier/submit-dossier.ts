import type { DossierRecord, Operations } from '@thidua/contracts'
import { closeRequest } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { advanceDossier } from './advance-dossier.ts'

/** Hands the dossier on inside the agency: the round is open, the answers are complete. A return is answered by it. */
export function submitDossier(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.submit']['input'],
): Promise<Outcome<DossierRecord>> {
  return advanceDossier(deps, call, {
    name: 'dossier.submit',
    act: 'submit',
    input,
    async apply({ transaction, identity, now }, file) {
      if (file.stations.openRequest) {
        await closeRequest(transaction, file.row.id, { actorId: identity.userId, at: now, note: null })
      }
      return ok({})
    },
  })
}
