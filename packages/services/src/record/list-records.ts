import type { Answers, Operations, RecordListItem } from '@thidua/contracts'
import type { RecordRow } from '@thidua/data/repositories'
import { listRecords as listRows } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { pageOf, runQuery } from '../command/run-query.ts'
import { unitRef } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { OpenCollection } from './open-collection.ts'
import { openCollection } from './open-collection.ts'
import { readQuery } from './read-query.ts'

type Output = Operations['record.list']['output']

/** One page of a collection, of the units this person reads. Refuses `input.invalid` for a field that is not in the index. */
export function listRecords(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['record.list']['input'],
): Promise<Outcome<Output>> {
  return runQuery(deps, call, 'record.list', async (context) => {
    const opened = await openCollection(context, input)
    if (!opened.ok) return opened
    const query = readQuery(opened.value, input)
    if (!query.ok) return query
    const { page, pageSize, limit, offset } = pageOf(deps, input)
    const { rows, total } = await listRows(context.transaction, { ...query.value, limit, offset })
    return ok({ items: rows.map((row) => viewItem(context, opened.value, row)), total, page, pageSize })
  })
}

function viewItem({ references }: QueryContext, { type }: OpenCollection, row: RecordRow): RecordListItem {
  const shown = new Set([type.titleField, ...type.indexed])
  return {
    id: row.id,
    unit: unitRef(references, row.unitId),
    title: row.title,
    values: Object.fromEntries(Object.entries(row.data).filter(([id]) => shown.has(id))) as Answers,
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
    updatedByName: row.updatedByName,
  }
}
