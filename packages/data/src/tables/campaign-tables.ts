import type { Occasion, SubjectKind } from '@thidua/contracts'
import type { Generated, Instant, Json, Maybe, MaybeInstant } from './columns.ts'

export type CampaignsTable = {
  tenant_id: string
  id: string
  code: string
  content: Json<unknown>
  content_hash: string
  created_at: Instant
}

export type RoundsTable = {
  tenant_id: string
  id: string
  campaign_id: string
  code: string
  name: string
  occasion: Occasion
  year: number
  opens_on: string
  closes_on: string
  closed_at: MaybeInstant
  titles: string[]
  version: Generated<number>
}

export type ContentVersionsTable = {
  tenant_id: string
  hash: string
  kind: 'form' | 'scoring' | 'workflow' | 'document' | 'extension' | 'composition'
  plugin_id: Maybe<string>
  content_id: string
  version: string
  content: Json<unknown>
  created_at: Instant
}

export type NominationsTable = {
  tenant_id: string
  id: string
  subject_name: string
  subject_kind: SubjectKind
  achievement: string
  happened_on: string
  scope: 'unit' | 'commune' | 'province' | 'nation'
  unit_id: string
  nominated_by: string
  created_at: Instant
}

export type DtiScoresTable = {
  tenant_id: string
  unit_id: string
  year: number
  percent: number
  source: string
  recorded_by: Maybe<string>
  recorded_at: Instant
}
