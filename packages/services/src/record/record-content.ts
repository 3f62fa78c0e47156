import type { Answers } from '@thidua/contracts'
import type { Transaction } from '@thidua/data'
import type { RecordContent, RecordData, RecordPins } from '@thidua/data/repositories'
import { saveRecordIndex } from '@thidua/data/repositories'
import { compareAnswers } from '@thidua/forms'
import type { CommandContext } from '../command/run-command.ts'
import { indexedValues, indexOf } from './indexed-values.ts'
import type { OpenCollection } from './open-collection.ts'

export function pinsOf({ pluginId, type, typeHash, packageDigest }: OpenCollection): RecordPins {
  return {
    pluginId,
    collection: type.id,
    typeHash,
    schemaVersion: type.version,
    packageDigest,
    retention: type.retention,
    indexed: indexOf(type),
  }
}

/** What a record is called by, and what it weighs. */
export function contentOf(
  { identity, now }: CommandContext,
  { type }: OpenCollection,
  data: RecordData,
): Omit<RecordContent, 'id'> {
  const title = String(data[type.titleField] ?? '').slice(0, 300)
  const sizeBytes = new TextEncoder().encode(JSON.stringify(data)).length
  return { title, data, sizeBytes, at: now, byName: identity.actorName }
}

export function indexRecord(
  transaction: Transaction,
  { pluginId, type }: Pick<OpenCollection, 'pluginId' | 'type'>,
  { id, unitId, data }: { readonly id: string; readonly unitId: string; readonly data: RecordData },
): Promise<void> {
  const place = { id, unitId, pluginId, collection: type.id }
  return saveRecordIndex(transaction, place, indexedValues(type, data))
}

/** As the record's event keeps it. */
export function changesOf(before: RecordData, after: RecordData): RecordData {
  return { changes: compareAnswers(before as Answers, after as Answers) }
}
