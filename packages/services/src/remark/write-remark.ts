import { isShownAtOnce } from '@thidua/access'
import type { Operations, RemarkThreadView } from '@thidua/contracts'
import { insertRemarkThread } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { acceptRemark } from './accept-remark.ts'
import { changeRemarks } from './change-remarks.ts'
import { isPartOf } from './is-part-of.ts'

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
      const forFiller = side === 'subject' || input.forFiller === true
      const shown = isShownAtOnce(side, { side, forFiller })
      const remark = await acceptRemark(context, dossierId, { text: input.text, side, shown })
      if (!remark.ok) return remark
      const id = deps.ids.newId()
      const place = { id, remarkId: deps.ids.newId(), dossierId, partId, forFiller, requestId: null }
      await insertRemarkThread(context.transaction, { ...place, ...remark.value })
      return ok({ threadId: id, payload: { partId } })
    },
  })
}
