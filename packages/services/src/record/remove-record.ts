import type { Operations, RecordView } from '@thidua/contracts'
import { setRecordRemoved } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { lockForWriting, writeRecord } from './write-record.ts'

/** Takes a record off the list. The row stays until the time of its kind has passed, and may be put back until then. */
export function removeRecord(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['record.remove']['input'],
): Promise<Outcome<RecordView>> {
  return setRemoved(deps, call, 'record.remove', input)
}

export function restoreRecord(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['record.restore']['input'],
): Promise<Outcome<RecordView>> {
  return setRemoved(deps, call, 'record.restore', input)
}

function setRemoved(
  deps: ServiceDeps,
  call: ServiceCall,
  name: 'record.remove' | 'record.restore',
  input: Operations['record.remove']['input'],
): Promise<Outcome<RecordView>> {
  return writeRecord(deps, call, name, input, async (context, collection) => {
    const removed = name === 'record.restore'
    const locked = await lockForWriting(context, collection, { ...input, removed })
    if (!locked.ok) return locked
    const { id, version } = locked.value
    const { now: at, identity, transaction } = context
    await setRecordRemoved(transaction, {
      id,
      removedAt: removed ? null : at,
      at,
      byName: identity.actorName,
    })
    return ok({ recordId: id, version: version + 1, payload: {} })
  })
}
