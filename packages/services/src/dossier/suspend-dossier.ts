import type { DossierRecord, Operations } from '@thidua/contracts'
import { insertSuspension } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { advanceDossier } from './advance-dossier.ts'

/** No award while discipline, investigation or a complaint is pending (Decree 152/2025, article 4). */
export function suspendDossier(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.suspend']['input'],
): Promise<Outcome<DossierRecord>> {
  return advanceDossier(deps, call, {
    name: 'dossier.suspend',
    act: 'suspend',
    input,
    reason: input.reason,
    async apply({ transaction, identity, now }, file) {
      await insertSuspension(transaction, {
        id: deps.ids.newId(),
        dossierId: file.row.id,
        reason: input.reason.trim(),
        actorId: identity.userId,
        actorName: identity.actorName,
        at: now,
      })
      return ok({})
    },
  })
}
