import type { Operations } from '@thidua/contracts'
import { listNotices as listRows } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { pageOf, runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewNotice } from './view-notice.ts'

/** What this person was told, newest first; nobody else's. */
export function listNotices(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['notice.list']['input'],
): Promise<Outcome<Operations['notice.list']['output']>> {
  return runQuery(deps, call, 'notice.list', async ({ actor, transaction }) => {
    const { page, pageSize, limit, offset } = pageOf(deps, input)
    if (actor.kind !== 'person') return ok({ items: [], total: 0, page, pageSize })
    const asked = { userId: actor.userId, unreadOnly: input.unreadOnly ?? false, limit, offset }
    const { rows, total } = await listRows(transaction, asked)
    return ok({ items: rows.map(viewNotice), total, page, pageSize })
  })
}
