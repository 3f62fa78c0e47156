import type { Operations, RemarkThreadView } from '@thidua/contracts'
import { settleThread } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { changeRemarks } from './change-remarks.ts'
import { openReadThread } from './open-remarks.ts'

/** Done with, or open again. Whoever holds the dossier may say so; who did is written beside it. */
export function settleRemark(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['remark.settle']['input'],
): Promise<Outcome<RemarkThreadView>> {
  return changeRemarks(deps, call, {
    name: 'remark.settle',
    input,
    async work(context, file) {
      const thread = await openReadThread(context, file, input)
      if (!thread.ok) return thread
      await settleThread(context.transaction, {
        threadId: input.threadId,
        settled: input.settled,
        authorId: context.identity.userId,
        authorName: context.identity.actorName,
        at: context.now,
      })
      const { partId } = thread.value
      return ok({ threadId: input.threadId, payload: { partId, settled: input.settled } })
    },
  })
}
