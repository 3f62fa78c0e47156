import type { Operations } from '@thidua/contracts'
import { countUnreadNotices as countRows } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** Beyond this a number says nothing any more. */
export const mostUnread = 100

/** How many notices this person has not read, counted no further than `mostUnread`. */
export function countUnreadNotices(
  deps: ServiceDeps,
  call: ServiceCall,
  _input: Operations['notice.countUnread']['input'],
): Promise<Outcome<Operations['notice.countUnread']['output']>> {
  return runQuery(deps, call, 'notice.countUnread', async ({ actor, transaction }) =>
    ok({ unread: actor.kind === 'person' ? await countRows(transaction, actor.userId, mostUnread) : 0 }),
  )
}
