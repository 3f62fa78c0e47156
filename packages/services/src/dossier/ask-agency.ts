import type { DossierRecord } from '@thidua/contracts'
import { insertRequest } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { advanceDossier } from './advance-dossier.ts'

type Input = {
  readonly dossierId: string
  readonly version: number
  readonly reason: string
  readonly fieldIds?: readonly string[]
}

/** The dossier goes back to its agency with a reason and, where it helps, the fields meant: to be mended or done anew. */
export function askAgency(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Input,
  kind: 'supplement' | 'return',
): Promise<Outcome<DossierRecord>> {
  const act = kind === 'supplement' ? 'requestSupplement' : 'return'
  const fieldIds = input.fieldIds ?? []
  return advanceDossier(deps, call, {
    name: `dossier.${act}`,
    act,
    input,
    reason: input.reason,
    async prepare(_context, file) {
      const unknown = fieldIds.find((id) => !file.content.form.form.fields.has(id))
      return unknown === undefined ? ok({}) : refuse('form.unknown-field', { field: unknown })
    },
    async apply({ transaction, identity, now }, file, taken) {
      await insertRequest(transaction, {
        id: deps.ids.newId(),
        dossierId: file.row.id,
        kind,
        reason: input.reason.trim(),
        fieldIds,
        originStage: taken.from.id,
        actorId: identity.userId,
        actorName: identity.actorName,
        at: now,
      })
      return ok({ payload: { fieldIds } })
    },
  })
}
