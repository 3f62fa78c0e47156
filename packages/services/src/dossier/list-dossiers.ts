import { dossierVisibility } from '@thidua/access'
import type { DossierListItem, Operations, Page } from '@thidua/contracts'
import { listDossiers as listRows } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { foldSearchKey, ok } from '@thidua/kernel'
import { pageOf, runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { listItems } from './list-item.ts'

const mostWords = 6

/** Dossiers the person may see, filtered, sorted the Vietnamese way and counted, in one statement. */
export function listDossiers(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.list']['input'],
): Promise<Outcome<Page<DossierListItem>>> {
  return runQuery(deps, call, 'dossier.list', async (context) => {
    const { page, pageSize, limit, offset } = pageOf(deps, input)
    const sort = input.sort ?? 'updatedAt'
    const { rows, total } = await listRows(context.transaction, {
      visible: dossierVisibility(call.actor),
      filter: {
        words: searchWords(input.search),
        stages: input.stage ? [input.stage] : [],
        unitId: input.unitId ?? null,
        stakeholder: input.stakeholder ?? null,
        roundId: input.roundId ?? null,
        title: input.title ?? null,
      },
      sort,
      descending: input.descending ?? (sort === 'updatedAt' || sort === 'met'),
      limit,
      offset,
    })
    return ok({ items: await listItems(context, rows), total, page, pageSize })
  })
}

/** Folded, so that a name is found without its tone marks; every word must occur, in any order. */
export function searchWords(search: string | undefined): readonly string[] {
  return foldSearchKey(search ?? '')
    .replace(/[%_\\]/g, '')
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords)
}
