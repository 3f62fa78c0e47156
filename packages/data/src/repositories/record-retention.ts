import { sql } from 'kysely'
import type { PluginRecordsTable } from '../tables/plugin-record-tables.ts'
import type { Executor } from './executor.ts'
import { firstOf, rowsOf } from './executor.ts'

export type KeptRecords = {
  readonly retention: PluginRecordsTable['retention']
  readonly records: number
  /** When the newest of them was last written: its time begins there. */
  readonly newest: Date
}

/** Of the plugin the transaction has entered, by how long they are kept; removed ones too. */
export async function sumKeptRecords(executor: Executor): Promise<readonly KeptRecords[]> {
  return rowsOf(
    sql<KeptRecords>`select retention, count(*)::int as records, max(updated_at) as newest
      from plugin_records group by retention order by retention`,
    executor,
  )
}

/** Everything of the plugin the transaction has entered, for ever. */
export async function purgeRecords(executor: Executor, pluginId: string): Promise<number> {
  const gone = await firstOf(
    sql<{ count: number }>`with gone as (delete from plugin_records where plugin_id = ${pluginId} returning 1)
      select count(*)::int as count from gone`,
    executor,
  )
  await sql`delete from plugin_storage where plugin_id = ${pluginId}`.execute(executor)
  return gone?.count ?? 0
}

/** Records that were taken off the list before the day their kind is kept to: gone with their index, their room given back. */
export async function sweepRemovedRecords(
  executor: Executor,
  asked: {
    readonly pluginId: string
    readonly retention: PluginRecordsTable['retention']
    readonly before: Date
    readonly limit: number
  },
): Promise<{ readonly records: number; readonly bytes: number }> {
  const gone = await firstOf(
    sql<{ records: number; bytes: number }>`with old as (
        select id from plugin_records where plugin_id = ${asked.pluginId} and retention = ${asked.retention}
          and removed_at < ${asked.before} order by removed_at limit ${asked.limit}
      ), gone as (delete from plugin_records r using old where r.id = old.id returning r.size_bytes)
      select count(*)::int as records, coalesce(sum(size_bytes), 0)::bigint as bytes from gone`,
    executor,
  )
  const { records, bytes } = gone ?? { records: 0, bytes: 0 }
  if (records > 0)
    await sql`update plugin_storage set records = records - ${records}, bytes = bytes - ${bytes}
      where plugin_id = ${asked.pluginId}`.execute(executor)
  return { records, bytes }
}
