import type { DossierRecord, Operations } from '@thidua/contracts'
import { insertRequest } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { isPartOf } from '../remark/is-part-of.ts'
import { sendRemarks } from '../remark/send-remarks.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { advanceDossier } from './advance-dossier.ts'

/**
 * The dossier goes back to its agency with a reason and, where it helps, the fields meant and a remark at them: to be mended
 * or done anew.
 */
export function askAgency(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.return']['input'],
  kind: 'supplement' | 'return',
): Promise<Outcome<DossierRecord>> {
  const act = kind === 'supplement' ? 'requestSupplement' : 'return'
  const remarks = input.remarks ?? []
  const meant = new Set([...(input.fieldIds ?? []), ...remarks.map(({ partId }) => partId)])
  return advanceDossier(deps, call, {
    name: `dossier.${act}`,
    act,
    input,
    reason: input.reason,
    async prepare(_context, file) {
      const { form } = file.content.form
      const unknown = [...meant].find((id) => !isPartOf(form, id))
      return unknown === undefined ? ok({}) : refuse('form.unknown-field', { field: unknown })
    },
    async apply(context, file, taken) {
      const { identity, now, transaction } = context
      const id = deps.ids.newId()
      const fieldIds = [...meant].filter((partId) => file.content.form.form.fields.has(partId))
      await insertRequest(transaction, {
        id,
        dossierId: file.row.id,
        kind,
        reason: input.reason.trim(),
        fieldIds,
        originStage: taken.from.id,
        actorId: identity.userId,
        actorName: identity.actorName,
        at: now,
      })
      const sent = await sendRemarks(context, file, { id, remarks })
      return sent.ok ? ok({ payload: { fieldIds } }) : sent
    },
  })
}
