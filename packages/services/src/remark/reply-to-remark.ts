import { isShownAtOnce } from '@thidua/access'
import type { Operations, RemarkThreadView } from '@thidua/contracts'
import { replyInThread } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { acceptRemark, changeRemarks } from './change-remarks.ts'
import { checkThreadVersion, openThread } from './open-remarks.ts'

export function replyToRemark(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['remark.reply']['input'],
): Promise<Outcome<RemarkThreadView>> {
  return changeRemarks(deps, call, {
    name: 'remark.reply',
    input,
    async work(context, file, side) {
      const thread = await openThread(context, file, input.threadId)
      if (!thread.ok) return thread
      const fresh = checkThreadVersion(thread.value, input.version)
      if (!fresh.ok) return fresh
      const text = await acceptRemark(context, input.dossierId, input.text)
      if (!text.ok) return text
      const { identity, now } = context
      await replyInThread(context.transaction, {
        id: deps.ids.newId(),
        threadId: input.threadId,
        side,
        text: text.value,
        authorId: identity.userId,
        authorName: identity.actorName,
        at: now,
        shownAt: isShownAtOnce(side, thread.value) ? now : null,
      })
      return ok({ threadId: input.threadId, payload: { partId: thread.value.partId } })
    },
  })
}
