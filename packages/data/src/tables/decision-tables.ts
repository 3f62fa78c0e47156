import type { SubjectKind } from '@thidua/contracts'
import type { Instant, Json, Maybe, MaybeInstant } from './columns.ts'

export type DecisionsTable = {
  tenant_id: string
  id: string
  issuing_unit_id: string
  year: number
  number: string
  signed_on: string
  signature_form: string
  signer_post: string
  signer_name: string
  summary: string
  recorded_by: string
  recorded_at: Instant
}

export type DecisionItemsTable = {
  tenant_id: string
  id: string
  decision_id: string
  position: number
  dossier_id: string
  round_id: string
  subject_id: string
  subject_name: string
  subject_kind: SubjectKind
  unit_id: string
  unit_name: string
  title: string
  achievement: string
  /** Whole dong. */
  amount: Maybe<number>
  revoked_at: MaybeInstant
  search_key: string
  sort_key: string
}

export type CertificatesTable = {
  tenant_id: string
  id: string
  code: string
  decision_item_id: string
  golden_book_number: string
  claim: Json<unknown>
  signature: string
  key_id: string
  status: 'valid' | 'revoked'
  issued_at: Instant
  revoked_at: MaybeInstant
  revocation_reason: Maybe<string>
}
