import type { DossierRecord, Operations } from '@thidua/contracts'
import { closeRequest } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { advanceDossier } from './advance-dossier.ts'

/** What was asked for has come: the dossier returns to the station that asked, and is full from this day. */
export function answerSupplement(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.answerSupplement']['input'],
): Promise<Outcome<DossierRecord>> {
  const note = input.note.trim()
  return advanceDossier(deps, call, {
    name: 'dossier.answerSupplement',
    act: 'answerSupplement',
    input,
    async prepare() {
      return note ? ok({}) : refuse('workflow.reason-required', { act: 'answerSupplement' })
    },
    async apply({ transaction, identity, now }, file) {
      await closeRequest(transaction, file.row.id, { actorId: identity.userId, at: now, note })
      return ok({ payload: { note } })
    },
  })
}
