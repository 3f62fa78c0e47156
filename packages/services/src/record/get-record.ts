import type { Operations, RecordView } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { openCollection } from './open-collection.ts'
import { viewRecord } from './view-record.ts'

/** One record with its history. Refuses `record.not-found`, also for another unit's. */
export function getRecord(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['record.get']['input'],
): Promise<Outcome<RecordView>> {
  return runQuery(deps, call, 'record.get', async (context) => {
    const opened = await openCollection(context, input)
    return opened.ok ? viewRecord(context, opened.value, input.recordId) : opened
  })
}
