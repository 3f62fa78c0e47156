import type { Operations, Page, UnitView } from '@thidua/contracts'
import { listUnits as listRows } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { normaliseText, ok } from '@thidua/kernel'
import { pageOf, runQuery } from '../command/run-query.ts'
import { searchWords } from '../dossier/list-dossiers.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewUnit } from './view-unit.ts'

export function listUnits(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['unit.list']['input'],
): Promise<Outcome<Page<UnitView>>> {
  return runQuery(deps, call, 'unit.list', async ({ transaction }) => {
    const { page, pageSize, limit, offset } = pageOf(deps, input)
    const { rows, total } = await listRows(transaction, {
      search: searchWords(input.search).join(' '),
      formerName: normaliseText(input.search ?? '').replace(/[%_\\]/g, ''),
      kinds: input.kinds ?? [],
      limit,
      offset,
    })
    return ok({ items: rows.map(viewUnit), total, page, pageSize })
  })
}
