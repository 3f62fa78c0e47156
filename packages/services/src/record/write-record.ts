import type { Operations, RecordView } from '@thidua/contracts'
import type { RecordData, RecordRow } from '@thidua/data/repositories'
import { findRecord } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { CommandContext, CommandDone } from '../command/run-command.ts'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { OpenCollection } from './open-collection.ts'
import { openCollection } from './open-collection.ts'
import { viewRecord } from './view-record.ts'
import { writableUnits } from './writable-units.ts'

type RecordCommand = 'record.create' | 'record.change' | 'record.remove' | 'record.restore'
type Written = { readonly recordId: string; readonly version: number; readonly payload: RecordData }

/** The common way of every act on a record: open the collection, the act's own part, one event, the record as it is now. */
export function writeRecord<Name extends RecordCommand>(
  deps: ServiceDeps,
  call: ServiceCall,
  name: Name,
  input: Operations[Name]['input'],
  act: (context: CommandContext, collection: OpenCollection) => Promise<Outcome<Written>>,
): Promise<Outcome<RecordView>> {
  return runCommand<{ readonly recordId: string }, RecordView>(deps, call, {
    name,
    input,
    async work(context): Promise<Outcome<CommandDone<{ readonly recordId: string }>>> {
      const opened = await openCollection(context, input)
      if (!opened.ok) return opened
      if (!opened.value.open) return refuse('record.closed')
      const written = await act(context, opened.value)
      if (!written.ok) return written
      const { recordId, version, payload } = written.value
      const { pluginId: plugin, collection } = input
      return ok({
        event: {
          subjectType: 'pluginRecord',
          subjectId: recordId,
          subjectVersion: version,
          payload: { plugin, collection, ...payload },
        },
        response: { recordId },
      })
    },
    async present(context, { recordId }) {
      const opened = await openCollection(context, input)
      return opened.ok ? viewRecord(context, opened.value, recordId) : opened
    },
  })
}

/**
 * The record, locked, on the version the person decided on. Refuses `record.not-found` (also for another unit's),
 * `access.denied` to who only reads, `record.version-stale` (params: by, at).
 */
export async function lockForWriting(
  context: CommandContext,
  collection: OpenCollection,
  asked: { readonly recordId: string; readonly version: number; readonly removed: boolean },
): Promise<Outcome<RecordRow>> {
  const wanted = { collection: collection.type.id, recordId: asked.recordId }
  const row = await findRecord(context.transaction, wanted, { lock: true })
  if (!row) return refuse('record.not-found')
  const mine = writableUnits(context, collection).some(({ id }) => id === row.unitId)
  if (!mine) return refuse('access.denied', { operation: context.identity.command })
  if (row.version !== asked.version)
    return refuse('record.version-stale', { by: row.updatedByName, at: row.updatedAt.toISOString() })
  return (row.removedAt !== null) === asked.removed ? ok(row) : refuse('record.not-found')
}
