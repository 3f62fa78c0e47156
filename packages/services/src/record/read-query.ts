import type { Operations } from '@thidua/contracts'
import type { RecordQuery } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { columnOf } from './indexed-values.ts'
import type { OpenCollection } from './open-collection.ts'
import { indexedField, readConditions } from './read-conditions.ts'

/** Which records are asked for, in which order. Refuses `input.invalid` for a field that is not in the index. */
export function readQuery(
  { pluginId, type }: OpenCollection,
  input: Operations['record.list']['input'],
): Outcome<Omit<RecordQuery, 'limit' | 'offset'>> {
  const conditions = readConditions(type, input.where ?? [])
  if (!conditions.ok) return conditions
  const sorted = input.sort === undefined ? null : indexedField(type, input.sort)
  if (input.sort !== undefined && !sorted)
    return refuse('input.invalid', { field: input.sort }, [{ code: 'form.bad-format', path: '/sort' }])
  return ok({
    pluginId,
    collection: type.id,
    unitId: input.unitId ?? null,
    conditions: conditions.value,
    sort: sorted && { field: sorted.id, column: columnOf(sorted), descending: input.descending === true },
  })
}
