import type { Generated, Instant, Json, Maybe, MaybeInstant } from './columns.ts'

export type PluginRecordsTable = {
  tenant_id: string
  id: string
  plugin_id: string
  collection: string
  unit_id: string
  type_hash: string
  schema_version: string
  package_digest: string
  retention: 'campaign' | 'fiveYears' | 'tenYears' | 'permanent'
  title: string
  data: Json<Readonly<Record<string, unknown>>>
  size_bytes: number
  indexed: string
  version: number
  created_at: Instant
  created_by_name: string
  updated_at: Instant
  updated_by_name: string
  removed_at: MaybeInstant
}

export type PluginRecordIndexTable = {
  tenant_id: string
  record_id: string
  field: string
  plugin_id: string
  collection: string
  unit_id: string
  text_value: Maybe<string>
  search_key: Maybe<string>
  number_value: Maybe<number>
  date_value: Maybe<string>
}

export type PluginStorageTable = {
  tenant_id: string
  plugin_id: string
  records: number
  bytes: number
}

export type PluginNoticeDaysTable = {
  tenant_id: string
  plugin_id: string
  template: string
  day: string
  sent: Generated<number>
  dropped: Generated<number>
}
