import { isShownAtOnce } from '@thidua/access'
import type { Operations, RemarkThreadView } from '@thidua/contracts'
import { replyInThread } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { acceptRemark } from './accept-remark.ts'
import { changeRemarks } from './change-remarks.ts'
import { openReadThread } from './open-remarks.ts'

/** Answers in a thread; a settled one is open again. */
export function replyToRemark(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['remark.reply']['input'],
): Promise<Outcome<RemarkThreadView>> {
  return changeRemarks(deps, call, {
    name: 'remark.reply',
    input,
    async work(context, file, side) {
      const thread = await openReadThread(context, file, input)
      if (!thread.ok) return thread
      const shown = isShownAtOnce(side, thread.value)
      const remark = await acceptRemark(context, input.dossierId, { text: input.text, side, shown })
      if (!remark.ok) return remark
      const place = { id: deps.ids.newId(), threadId: input.threadId }
      await replyInThread(context.transaction, { ...place, ...remark.value })
      return ok({ threadId: input.threadId, payload: { partId: thread.value.partId } })
    },
  })
}
