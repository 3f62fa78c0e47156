import type { ColumnType } from 'kysely'
import type { DefaultInstant, DefaultJson, Generated, Instant, Json, Maybe, Numbered } from './columns.ts'

export type EventsTable = {
  tenant_id: string
  seq: Numbered
  id: string
  at: Instant
  type: string
  command_id: Maybe<string>
  actor_id: Maybe<string>
  actor_name: string
  subject_type: string
  subject_id: string
  subject_version: Maybe<number>
  payload: DefaultJson<Readonly<Record<string, unknown>>>
}

export type IdempotencyKeysTable = {
  tenant_id: string
  user_id: string
  command: string
  key: string
  request_hash: string
  response: ColumnType<unknown, string | null | undefined, string | null>
  created_at: DefaultInstant
}

export type OutboxTable = {
  tenant_id: string
  id: string
  topic: string
  payload: Json<Readonly<Record<string, unknown>>>
  available_at: DefaultInstant
  attempts: Generated<number>
  last_error: Maybe<string>
}
