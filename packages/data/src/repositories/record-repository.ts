import { sql } from 'kysely'
import type { PluginRecordsTable } from '../tables/plugin-record-tables.ts'
import type { Executor } from './executor.ts'
import { asJson, currentTenant, firstOf, rowsOf } from './executor.ts'

export type RecordData = Readonly<Record<string, unknown>>

export type RecordRow = {
  readonly id: string
  readonly unitId: string
  readonly typeHash: string
  readonly title: string
  readonly data: RecordData
  readonly sizeBytes: number
  readonly version: number
  readonly createdAt: Date
  readonly createdByName: string
  readonly updatedAt: Date
  readonly updatedByName: string
  readonly removedAt: Date | null
}

export const recordColumns = sql`r.id, r.unit_id as "unitId", r.type_hash as "typeHash", r.title, r.data,
  r.size_bytes as "sizeBytes", r.version, r.created_at as "createdAt", r.created_by_name as "createdByName",
  r.updated_at as "updatedAt", r.updated_by_name as "updatedByName", r.removed_at as "removedAt"`

/** Of the plugin the transaction has entered; another's is not there. Locked: held until the transaction ends. */
export async function findRecord(
  executor: Executor,
  { collection, recordId }: { readonly collection: string; readonly recordId: string },
  { lock = false } = {},
): Promise<RecordRow | null> {
  return firstOf(
    sql<RecordRow>`select ${recordColumns} from plugin_records r
      where r.id = ${recordId} and r.collection = ${collection} ${lock ? sql`for update` : sql``}`,
    executor,
  )
}

/** What a record is written under. */
export type RecordPins = {
  readonly pluginId: string
  readonly collection: string
  readonly typeHash: string
  readonly schemaVersion: string
  readonly packageDigest: string
  readonly retention: PluginRecordsTable['retention']
  /** The ids of the fields in the index, in one text. */
  readonly indexed: string
}

export type RecordContent = {
  readonly id: string
  readonly title: string
  readonly data: RecordData
  readonly sizeBytes: number
  readonly at: Date
  readonly byName: string
}

export async function insertRecord(
  executor: Executor,
  pins: RecordPins,
  record: RecordContent & { readonly unitId: string },
): Promise<void> {
  await sql`insert into plugin_records (tenant_id, id, plugin_id, collection, unit_id, type_hash, schema_version,
      package_digest, retention, title, data, size_bytes, indexed, version, created_at, created_by_name, updated_at,
      updated_by_name)
    values (${currentTenant}, ${record.id}, ${pins.pluginId}, ${pins.collection}, ${record.unitId}, ${pins.typeHash},
      ${pins.schemaVersion}, ${pins.packageDigest}, ${pins.retention}, ${record.title}, ${asJson(record.data)},
      ${record.sizeBytes}, ${pins.indexed}, 1, ${record.at}, ${record.byName}, ${record.at}, ${record.byName})`.execute(
    executor,
  )
}

/** The row is locked and its version compared already. */
export async function updateRecord(
  executor: Executor,
  pins: RecordPins,
  record: RecordContent,
): Promise<void> {
  await sql`update plugin_records set type_hash = ${pins.typeHash}, schema_version = ${pins.schemaVersion},
      package_digest = ${pins.packageDigest}, retention = ${pins.retention}, indexed = ${pins.indexed},
      title = ${record.title}, data = ${asJson(record.data)}, size_bytes = ${record.sizeBytes}, version = version + 1,
      updated_at = ${record.at}, updated_by_name = ${record.byName}
    where id = ${record.id}`.execute(executor)
}

/** Off the list, or back on it (null). */
export async function setRecordRemoved(
  executor: Executor,
  change: {
    readonly id: string
    readonly removedAt: Date | null
    readonly at: Date
    readonly byName: string
  },
): Promise<void> {
  await sql`update plugin_records set removed_at = ${change.removedAt}, version = version + 1, updated_at = ${change.at},
      updated_by_name = ${change.byName} where id = ${change.id}`.execute(executor)
}

export type RecordStorage = { readonly pluginId: string; readonly records: number; readonly bytes: number }

/**
 * Takes room for a plugin's records, in the transaction that fills it: who comes second waits and sees what is left. False:
 * there is not that much. What is given back may always be.
 */
export async function takeRecordStorage(
  executor: Executor,
  taken: RecordStorage,
  most: { readonly records: number; readonly bytes: number },
): Promise<boolean> {
  const row = await firstOf(
    sql<{ records: number }>`insert into plugin_storage as s (tenant_id, plugin_id, records, bytes)
      select ${currentTenant}, ${taken.pluginId}, greatest(${taken.records}::int, 0), greatest(${taken.bytes}::bigint, 0)
      where ${taken.records}::int between 0 and ${most.records}::int and ${taken.bytes}::bigint between 0 and ${most.bytes}::bigint
        or exists (select from plugin_storage o where o.plugin_id = ${taken.pluginId})
      on conflict (tenant_id, plugin_id) do update
        set records = s.records + ${taken.records}::int, bytes = s.bytes + ${taken.bytes}::bigint
        where (${taken.records}::int <= 0 or s.records + ${taken.records}::int <= ${most.records}::int)
          and (${taken.bytes}::bigint <= 0 or s.bytes + ${taken.bytes}::bigint <= ${most.bytes}::bigint)
      returning records`,
    executor,
  )
  return row !== null
}

export async function listRecordStorage(executor: Executor): Promise<readonly RecordStorage[]> {
  return rowsOf(
    sql<RecordStorage>`select plugin_id as "pluginId", records, bytes from plugin_storage order by plugin_id`,
    executor,
  )
}
