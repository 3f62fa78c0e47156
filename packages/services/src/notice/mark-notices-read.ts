import type { Operations } from '@thidua/contracts'
import { countUnreadNotices, markNoticesRead as markRows } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { mostUnread } from './count-unread-notices.ts'

type Output = Operations['notice.markRead']['output']

/** Of this person's own alone: another's id changes nothing, and nothing is told of it. */
export function markNoticesRead(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['notice.markRead']['input'],
): Promise<Outcome<Output>> {
  return runCommand<Record<never, never>, Output>(deps, call, {
    name: 'notice.markRead',
    input,
    async work({ transaction, identity, now }) {
      const noticeIds = input.noticeIds ?? null
      const marked = await markRows(transaction, { userId: identity.userId, noticeIds, at: now })
      const event = {
        subjectType: 'user',
        subjectId: identity.userId,
        subjectVersion: null,
        payload: { marked },
      }
      return ok({ event, response: {} })
    },
    present: async ({ transaction, identity }) =>
      ok({ unread: await countUnreadNotices(transaction, identity.userId, mostUnread) }),
  })
}
