import type { DossierRecord, Operations } from '@thidua/contracts'
import { insertOpinion } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { advanceDossier } from './advance-dossier.ts'

const acts = { appraisal: 'appraise', verification: 'verify' } as const

/** An opinion of a station, favourable or not, always with its grounds. It advises; it never decides. */
export function giveOpinion(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.appraise']['input'],
  station: keyof typeof acts,
): Promise<Outcome<DossierRecord>> {
  const act = acts[station]
  return advanceDossier(deps, call, {
    name: `dossier.${act}`,
    act,
    input,
    async prepare() {
      return input.text.trim() ? ok({}) : refuse('workflow.reason-required', { act })
    },
    async apply({ transaction, identity, now }, file) {
      await insertOpinion(transaction, {
        id: deps.ids.newId(),
        dossierId: file.row.id,
        station,
        favourable: input.favourable,
        text: input.text.trim(),
        actorId: identity.userId,
        actorName: identity.actorName,
        at: now,
      })
      return ok({ payload: { station, favourable: input.favourable } })
    },
  })
}
