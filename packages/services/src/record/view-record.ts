import type { AnswerValue, RecordEventView, RecordType, RecordView } from '@thidua/contracts'
import type { EventRow, RecordRow } from '@thidua/data/repositories'
import { findContentVersion, findRecord, listEvents } from '@thidua/data/repositories'
import type { AnswerChange } from '@thidua/forms'
import type { LocalText, Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { unitRef } from '../reference/references.ts'
import { formerFields } from './check-record.ts'
import { fieldsOf } from './indexed-values.ts'
import type { OpenCollection } from './open-collection.ts'
import { writableUnits } from './writable-units.ts'

const mostEvents = 50

/** Refuses `record.not-found`: there is none, or it is another unit's. */
export async function viewRecord(
  context: QueryContext,
  collection: OpenCollection,
  recordId: string,
): Promise<Outcome<RecordView>> {
  const row = await findRecord(context.transaction, { collection: collection.type.id, recordId })
  if (!row) return refuse('record.not-found')
  const labels = await labelsOf(context, collection, row)
  const events = await listEvents(context.transaction, recordId)
  const former = formerFields(collection.form, row.data)
  return ok({
    id: row.id,
    unit: unitRef(context.references, row.unitId),
    title: row.title,
    data: Object.fromEntries(
      Object.entries(row.data).filter(([id]) => !Object.hasOwn(former, id)),
    ) as RecordView['data'],
    former: Object.entries(former).map(([id, value]) => ({
      label: labels.get(id) ?? { vi: id },
      value: value as AnswerValue,
    })),
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    createdByName: row.createdByName,
    updatedAt: row.updatedAt.toISOString(),
    updatedByName: row.updatedByName,
    removed: row.removedAt !== null,
    mayChange: writableUnits(context, collection).some(({ id }) => id === row.unitId),
    history: events.slice(0, mostEvents).map((event) => viewEvent(event, labels)),
  })
}

/** Of the fields there are, and of those there were when the record was last written. */
async function labelsOf(
  { transaction }: QueryContext,
  { type, typeHash }: OpenCollection,
  row: RecordRow,
): Promise<ReadonlyMap<string, LocalText>> {
  const then = row.typeHash === typeHash ? null : await findContentVersion(transaction, row.typeHash)
  const types = [...(then?.kind === 'collection' ? [then.content as RecordType] : []), type]
  return new Map(types.flatMap(fieldsOf).map(({ id, label }) => [id, label]))
}

function viewEvent(
  { at, type, actorName, payload }: EventRow,
  labels: ReadonlyMap<string, LocalText>,
): RecordEventView {
  const changes = Array.isArray(payload['changes']) ? (payload['changes'] as readonly AnswerChange[]) : []
  return {
    at: at.toISOString(),
    act: type.replace(/^record\./, '') as RecordEventView['act'],
    byName: actorName,
    changes: changes.map(({ fieldId, before, after }) => ({
      fieldId,
      label: labels.get(fieldId) ?? { vi: fieldId },
      before: (before ?? null) as AnswerValue,
      after: (after ?? null) as AnswerValue,
    })),
  }
}
