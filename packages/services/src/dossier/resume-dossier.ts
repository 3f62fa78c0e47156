import type { DossierRecord, Operations } from '@thidua/contracts'
import { closeSuspension } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { advanceDossier } from './advance-dossier.ts'

/** The matter is cleared: the dossier goes on where it stood, with the days it had left. */
export function resumeDossier(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.resume']['input'],
): Promise<Outcome<DossierRecord>> {
  return advanceDossier(deps, call, {
    name: 'dossier.resume',
    act: 'resume',
    input,
    reason: input.reason,
    async apply({ transaction, identity, now }, file) {
      await closeSuspension(transaction, file.row.id, {
        reason: input.reason.trim(),
        actorId: identity.userId,
        at: now,
      })
      return ok({})
    },
  })
}
