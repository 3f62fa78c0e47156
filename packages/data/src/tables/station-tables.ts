import type { LegalBasis, LocalText } from '@thidua/contracts'
import type { DefaultJson, Generated, Instant, Json, Maybe, MaybeInstant } from './columns.ts'

export type CouncilVotesTable = {
  tenant_id: string
  id: string
  dossier_id: string
  level: 'agency' | 'province'
  held_on: string
  members_total: number
  present: number
  written_opinions: number
  yes: number
  no: number
  passed: boolean
  explanation: Json<LocalText>
  legal_basis: DefaultJson<readonly LegalBasis[]>
  minutes: string
  recorded_by: string
  recorded_by_name: string
  recorded_at: Instant
}

export type OpinionsTable = {
  tenant_id: string
  id: string
  dossier_id: string
  station: 'appraisal' | 'verification'
  favourable: boolean
  text: string
  given_by: string
  given_by_name: string
  given_at: Instant
}

export type SupplementRequestsTable = {
  tenant_id: string
  id: string
  dossier_id: string
  kind: 'supplement' | 'return'
  reason: string
  field_ids: Generated<string[]>
  origin_stage: string
  asked_by: string
  asked_by_name: string
  asked_at: Instant
  answer_note: Maybe<string>
  answered_by: Maybe<string>
  answered_at: MaybeInstant
}

export type SuspensionsTable = {
  tenant_id: string
  id: string
  dossier_id: string
  reason: string
  suspended_by: string
  suspended_by_name: string
  suspended_at: Instant
  resume_reason: Maybe<string>
  resumed_by: Maybe<string>
  resumed_at: MaybeInstant
}

export type NoticesTable = {
  tenant_id: string
  id: string
  user_id: string
  dossier_id: Maybe<string>
  kind: string
  params: DefaultJson<Readonly<Record<string, string | number | boolean>>>
  created_at: Instant
  read_at: MaybeInstant
}
