import type { LocalText } from '@thidua/kernel'
import type { SubjectKind, TitleCode } from '../model/words.ts'
import type { UnitRef } from './session-view.ts'

export type DecisionView = {
  readonly id: string
  readonly number: string // e.g. 789/QĐ-UBND
  readonly signedOn: string
  readonly issuingUnit: UnitRef
  readonly signatureForm: string // '' | 'KT.' …
  readonly signerPost: string
  readonly signerName: string
  readonly summary: string
  readonly items: readonly DecisionItemView[]
}
export type DecisionItemView = {
  readonly order: number
  readonly dossierId: string
  readonly subjectName: string
  readonly subjectKind: SubjectKind
  readonly unitName: string
  readonly title: TitleCode
  readonly achievement: string
  readonly amount: number | null
  readonly certificateCode: string | null
}
export type CertificateCheck = {
  readonly valid: boolean
  readonly status: 'valid' | 'revoked' | 'unknown'
  readonly subjectName: string | null
  readonly titleName: LocalText | null
  readonly decisionNumber: string | null
  readonly signedOn: string | null
  readonly issuer: string | null
  readonly unitName: string | null
  readonly goldenBookNumber: string | null
  readonly checkedAt: string
}

export type NominationView = {
  readonly id: string
  readonly subjectName: string
  readonly subjectKind: SubjectKind
  readonly achievement: string
  readonly happenedOn: string
  readonly scope: 'unit' | 'commune' | 'province' | 'nation'
  readonly unit: UnitRef
  readonly nominatedBy: string
  readonly createdAt: string
  readonly dossierId: string | null
}
