import type { RecordType } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { firstOf, rowsOf } from './executor.ts'

export type CollectionVersionRow = {
  readonly pluginId: string
  readonly contentId: string
  readonly hash: string
  readonly content: RecordType
}

const columns = sql`c.plugin_id as "pluginId", c.content_id as "contentId", c.hash, c.content`

/** A collection as its plugin last brought it. */
export async function findLastCollection(
  executor: Executor,
  pluginId: string,
  collection: string,
): Promise<CollectionVersionRow | null> {
  return firstOf(
    sql<CollectionVersionRow>`select ${columns} from content_versions c
      where c.kind = 'collection' and c.plugin_id = ${pluginId} and c.content_id = ${collection}
      order by c.created_at desc, c.hash limit 1`,
    executor,
  )
}

/** Of every plugin that keeps records here, each collection as it last was. */
export async function listLastCollections(executor: Executor): Promise<readonly CollectionVersionRow[]> {
  return rowsOf(
    sql<CollectionVersionRow>`select distinct on (c.plugin_id, c.content_id) ${columns} from content_versions c
      where c.kind = 'collection' and exists (select from plugin_storage s where s.plugin_id = c.plugin_id and s.records > 0)
      order by c.plugin_id, c.content_id, c.created_at desc, c.hash`,
    executor,
  )
}
