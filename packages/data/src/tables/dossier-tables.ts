import type { Answers, SubjectKind } from '@thidua/contracts'
import type { DefaultJson, Generated, Instant, Maybe, MaybeInstant, MaybeJson } from './columns.ts'

export type SubmissionLettersTable = {
  tenant_id: string
  id: string
  unit_id: string
  year: number
  number: string
  signed_on: string
  signed_by: string
  signed_by_name: string
  recorded_at: Instant
}

export type DossiersTable = {
  tenant_id: string
  id: string
  code: string
  round_id: string
  subject_id: string
  subject_name: string
  subject_kind: SubjectKind
  stakeholder: string
  unit_id: string
  title: string
  stage: string
  /** Set together with a terminal stage, else null. Indexes for "one live dossier" depend on it. */
  terminal: Maybe<'awarded' | 'notProposed' | 'declined' | 'withdrawn' | 'refused'>
  suspended: Generated<boolean>
  version: Generated<number>
  form_hash: string
  scoring_hash: Maybe<string>
  workflow_hash: string
  answers: DefaultJson<Answers>
  met: Generated<number>
  not_met: Generated<number>
  submission_letter_id: Maybe<string>
  receipt_number: Maybe<string>
  received_at: MaybeInstant
  rule_set: Maybe<string>
  stage_entered_at: Instant
  deadline_on: Maybe<string>
  initiative_key: Maybe<string>
  nomination_id: Maybe<string>
  search_key: string
  sort_key: string
  created_by: Maybe<string>
  created_at: Instant
  updated_at: Instant
  last_actor_id: Maybe<string>
  last_actor_name: Maybe<string>
  /** Which drawers of its file ever held a paper; kept by triggers. */
  drawers: Generated<number>
  /** Of its letter and of the clock that counts; kept by triggers. */
  letter_copy: MaybeJson<Readonly<Record<string, unknown>>>
  timer_copy: MaybeJson<Readonly<Record<string, unknown>>>
}

export type EvidenceFilesTable = {
  tenant_id: string
  id: string
  dossier_id: string
  field_id: string
  name: string
  media_type: string
  size: number
  sha256: string
  uploaded_by: string
  uploaded_by_name: string
  uploaded_at: Instant
  removed_by: Maybe<string>
  removed_at: MaybeInstant
}

export type TimersTable = {
  tenant_id: string
  id: string
  dossier_id: string
  kind: string
  started_on: string
  working_days: number
  due_on: string
  skipped: DefaultJson<readonly { readonly date: string; readonly name: string }[]>
  paused_at: MaybeInstant
  remaining_days: Maybe<number>
  state: 'running' | 'paused' | 'fired' | 'cancelled'
  fired_at: MaybeInstant
  reminded_at: MaybeInstant
}
