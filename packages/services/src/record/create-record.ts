import type { Operations, RecordView } from '@thidua/contracts'
import { insertRecord } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { checkRecord } from './check-record.ts'
import { changesOf, contentOf, indexRecord, pinsOf } from './record-content.ts'
import { takeRoom } from './record-limits.ts'
import { writableUnits } from './writable-units.ts'
import { writeRecord } from './write-record.ts'

/**
 * Adds a record of a unit to a collection. Refuses `record.collection-not-found`, `record.closed`, `unit.not-found` (not this
 * person's, or the plugin is not for it), `record.invalid`, `record.quota`.
 */
export function createRecord(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['record.create']['input'],
): Promise<Outcome<RecordView>> {
  return writeRecord(deps, call, 'record.create', input, async (context, collection) => {
    const { unitId } = input
    if (!writableUnits(context, collection).some(({ id }) => id === unitId)) return refuse('unit.not-found')
    const checked = checkRecord(collection.form, input.data, { before: {}, on: context.today })
    if (!checked.ok) return checked
    const id = deps.ids.newId()
    const content = contentOf(context, collection, checked.value)
    const { pluginId } = collection
    const room = await takeRoom(context, { pluginId, records: 1, bytes: content.sizeBytes })
    if (!room.ok) return room
    await insertRecord(context.transaction, pinsOf(collection), { id, unitId, ...content })
    await indexRecord(context.transaction, collection, { id, unitId, data: content.data })
    return ok({ recordId: id, version: 1, payload: changesOf({}, content.data) })
  })
}
