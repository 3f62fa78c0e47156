import type { Generated, Instant, Json, Maybe, MaybeInstant } from './columns.ts'

// Ids are UUIDs, dates `yyyy-mm-dd`.

export type TenantsTable = { id: string; code: string; name: string; created_at: Instant }

export type SettingsTable = {
  tenant_id: string
  key: string
  value: Json<string | number | boolean | null>
  legal_basis: string
  certainty: 'verified' | 'unverified'
  version: Generated<number>
  changed_by: Maybe<string>
  changed_at: Instant
}

export type CalendarDaysTable = {
  tenant_id: string
  date: string
  kind: 'holiday' | 'workday'
  name: string
  source: string
}

export type RegisterCountersTable = { tenant_id: string; book: string; year: number; last: number }

export type SigningKeysTable = {
  tenant_id: string
  key_id: string
  public_key: string
  created_at: Instant
  retired_at: MaybeInstant
}

export type SchemaMigrationsTable = { number: number; name: string; applied_at: Instant }
