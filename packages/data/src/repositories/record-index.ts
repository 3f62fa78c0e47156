import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { currentTenant, rowsOf } from './executor.ts'
import type { RecordData, RecordRow } from './record-repository.ts'
import { recordColumns } from './record-repository.ts'

/** One declared field of a record in the column of its type. */
export type IndexedValue = {
  readonly field: string
  readonly text: string | null
  readonly searchKey: string | null
  readonly number: number | null
  readonly date: string | null
}

export type IndexedRecord = {
  readonly id: string
  readonly unitId: string
  readonly pluginId: string
  readonly collection: string
}

/** What stood in the index of this record goes. */
export async function saveRecordIndex(
  executor: Executor,
  record: IndexedRecord,
  values: readonly IndexedValue[],
): Promise<void> {
  await sql`delete from plugin_record_index where record_id = ${record.id}`.execute(executor)
  if (values.length === 0) return
  await sql`insert into plugin_record_index (tenant_id, record_id, field, plugin_id, collection, unit_id, text_value,
      search_key, number_value, date_value)
    select ${currentTenant}, ${record.id}, v.field, ${record.pluginId}, ${record.collection}, ${record.unitId}, v.text,
      v."searchKey", v.number, v.date
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as v (field text, text text, "searchKey" text,
      number numeric, date date)`.execute(executor)
}

/** Records whose index was made of other fields than these. */
export async function lockStaleIndexes(
  executor: Executor,
  asked: { readonly collection: string; readonly indexed: string; readonly limit: number },
): Promise<readonly { readonly id: string; readonly unitId: string; readonly data: RecordData }[]> {
  return rowsOf(
    sql<{
      id: string
      unitId: string
      data: RecordData
    }>`select id, unit_id as "unitId", data from plugin_records
      where collection = ${asked.collection} and indexed <> ${asked.indexed}
      order by id limit ${asked.limit} for update skip locked`,
    executor,
  )
}

export async function markIndexed(
  executor: Executor,
  recordIds: readonly string[],
  indexed: string,
): Promise<void> {
  await sql`update plugin_records set indexed = ${indexed} where id = any(${[...recordIds]}::uuid[])`.execute(
    executor,
  )
}

export type RecordColumn = 'text' | 'number' | 'date'

/** Each is answered by the index. `search` holds a folded key; the other bounds are values of the column. */
export type RecordCondition = { readonly field: string } & (
  | {
      readonly is: 'equal' | 'atLeast' | 'atMost'
      readonly column: RecordColumn
      readonly value: string | number
    }
  | { readonly is: 'holding'; readonly search: string }
)

export type RecordQuery = {
  readonly pluginId: string
  readonly collection: string
  readonly unitId: string | null
  readonly conditions: readonly RecordCondition[]
  /** Null: by the last change, newest first. */
  readonly sort: {
    readonly field: string
    readonly column: RecordColumn
    readonly descending: boolean
  } | null
  readonly limit: number
  readonly offset: number
}

const columns = {
  text: sql.ref('i.text_value'),
  number: sql.ref('i.number_value'),
  date: sql.ref('i.date_value'),
} as const
const sorted = {
  text: sql.ref('s.text_value'),
  number: sql.ref('s.number_value'),
  date: sql.ref('s.date_value'),
} as const
const types = { text: sql`text`, number: sql`numeric`, date: sql`date` } as const
const signs = { equal: sql`=`, atLeast: sql`>=`, atMost: sql`<=` } as const

function holds(condition: RecordCondition) {
  if (condition.is === 'holding') return sql`i.search_key like ${`%${escapeLike(condition.search)}%`}`
  return sql`${columns[condition.column]} ${signs[condition.is]} ${condition.value}::${types[condition.column]}`
}

/** One page of a collection, and how many there are in all. Values stand in parameters, never in the text. */
export async function listRecords(
  executor: Executor,
  asked: RecordQuery,
): Promise<{ readonly rows: readonly RecordRow[]; readonly total: number }> {
  const where = sql.join(
    [
      sql`r.plugin_id = ${asked.pluginId} and r.collection = ${asked.collection} and r.removed_at is null`,
      ...(asked.unitId === null ? [] : [sql`r.unit_id = ${asked.unitId}`]),
      ...asked.conditions.map(
        (condition) => sql`exists (select from plugin_record_index i where i.tenant_id = r.tenant_id
          and i.record_id = r.id and i.field = ${condition.field} and ${holds(condition)})`,
      ),
    ],
    sql` and `,
  )
  const { sort } = asked
  const from = sort
    ? sql`plugin_records r left join plugin_record_index s
        on s.tenant_id = r.tenant_id and s.record_id = r.id and s.field = ${sort.field}`
    : sql`plugin_records r`
  const order = sort
    ? sql`${sorted[sort.column]} ${sort.descending ? sql`desc` : sql`asc`} nulls last, r.id desc`
    : sql`r.updated_at desc, r.id`
  const rows = await rowsOf(
    sql<RecordRow & { total: number }>`select ${recordColumns},
        (select count(*)::int from plugin_records r where ${where}) as total
      from ${from} where ${where} order by ${order} limit ${asked.limit} offset ${asked.offset}`,
    executor,
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)
}
