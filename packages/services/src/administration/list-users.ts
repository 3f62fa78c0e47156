import type { Operations, Page, UserView } from '@thidua/contracts'
import { listUsers as listRows } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { pageOf, runQuery } from '../command/run-query.ts'
import { searchWords } from '../dossier/list-dossiers.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewUser } from './view-user.ts'

export function listUsers(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['user.list']['input'],
): Promise<Outcome<Page<UserView>>> {
  return runQuery(deps, call, 'user.list', async ({ transaction }) => {
    const { page, pageSize, limit, offset } = pageOf(deps, input)
    const { rows, total } = await listRows(transaction, {
      search: searchWords(input.search).join(' '),
      limit,
      offset,
    })
    return ok({ items: rows.map(viewUser), total, page, pageSize })
  })
}
