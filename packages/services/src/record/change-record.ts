import type { Operations, RecordView } from '@thidua/contracts'
import { updateRecord } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { checkRecord } from './check-record.ts'
import { changesOf, contentOf, indexRecord, pinsOf } from './record-content.ts'
import { takeRoom } from './record-limits.ts'
import { lockForWriting, writeRecord } from './write-record.ts'

/**
 * The record as it shall be from now on, under the collection's version of today. Refuses as creating does, and
 * `record.version-stale`.
 */
export function changeRecord(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['record.change']['input'],
): Promise<Outcome<RecordView>> {
  return writeRecord(deps, call, 'record.change', input, async (context, collection) => {
    const locked = await lockForWriting(context, collection, { ...input, removed: false })
    if (!locked.ok) return locked
    const { id, unitId, data: before, sizeBytes, version } = locked.value
    const checked = checkRecord(collection.form, input.data, { before, on: context.today })
    if (!checked.ok) return checked
    const content = contentOf(context, collection, checked.value)
    const { pluginId } = collection
    const room = await takeRoom(context, { pluginId, records: 0, bytes: content.sizeBytes - sizeBytes })
    if (!room.ok) return room
    await updateRecord(context.transaction, pinsOf(collection), { id, ...content })
    await indexRecord(context.transaction, collection, { id, unitId, data: content.data })
    return ok({ recordId: id, version: version + 1, payload: changesOf(before, content.data) })
  })
}
