import type { LocalText } from '@thidua/contracts'
import type { Generated, Instant, Json, Maybe, MaybeInstant } from './columns.ts'

export type FormDraftsTable = {
  tenant_id: string
  id: string
  unit_id: string
  stakeholder: Maybe<string>
  base_form_id: Maybe<string>
  base_version: Maybe<string>
  base_hash: Maybe<string>
  title: string
  questions: number
  content: Json<unknown>
  version: Generated<number>
  created_by: string
  created_at: Instant
  updated_by: string
  updated_by_name: string
  updated_at: Instant
  discarded_at: MaybeInstant
}

export type FormDraftSnapshotsTable = {
  tenant_id: string
  id: string
  draft_id: string
  kind: 'autosave' | 'draft' | 'published'
  name: string
  note: Maybe<string>
  draft_version: number
  content: Json<unknown>
  author_id: string
  author_name: string
  at: Instant
}

export type FormCommentsTable = {
  tenant_id: string
  id: string
  draft_id: string
  part_id: string
  text: string
  author_id: string
  author_name: string
  at: Instant
  resolved_by: Maybe<string>
  resolved_at: MaybeInstant
}

export type FormPublicationsTable = {
  tenant_id: string
  id: string
  draft_id: Maybe<string>
  unit_id: string
  stakeholder: Maybe<string>
  base_form_id: Maybe<string>
  base_version: Maybe<string>
  base_hash: Maybe<string>
  form_id: string
  version: string
  title: Json<LocalText>
  note: Maybe<string>
  extension_hash: Maybe<string>
  form_hash: string
  scoring_hash: Maybe<string>
  composition_hash: Maybe<string>
  points_cap_hundredths: Generated<number>
  published_by: string
  published_by_name: string
  published_at: Instant
  active: Generated<boolean>
  withdrawn_by: Maybe<string>
  withdrawn_by_name: Maybe<string>
  withdrawn_at: MaybeInstant
  withdrawn_reason: Maybe<string>
}
