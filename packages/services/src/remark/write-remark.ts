import { isShownAtOnce } from '@thidua/access'
import type { Operations, RemarkThreadView } from '@thidua/contracts'
import { insertRemarkThread } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { acceptRemark, changeRemarks, isPartOf } from './change-remarks.ts'

/** Begins a thread at a field or a criterion. */
export function writeRemark(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['remark.write']['input'],
): Promise<Outcome<RemarkThreadView>> {
  return changeRemarks(deps, call, {
    name: 'remark.write',
    input,
    async work(context, file, side) {
      const { dossierId, partId } = input
      if (!isPartOf(file.content.form.form, partId)) return refuse('form.unknown-field', { field: partId })
      const text = await acceptRemark(context, dossierId, input.text)
      if (!text.ok) return text
      const forFiller = side === 'subject' || input.forFiller === true
      const { identity, now } = context
      const id = deps.ids.newId()
      await insertRemarkThread(context.transaction, {
        id,
        remarkId: deps.ids.newId(),
        dossierId,
        partId,
        forFiller,
        requestId: null,
        side,
        text: text.value,
        authorId: identity.userId,
        authorName: identity.actorName,
        at: now,
        shownAt: isShownAtOnce(side, { side, forFiller }) ? now : null,
      })
      return ok({ threadId: id, payload: { partId } })
    },
  })
}
