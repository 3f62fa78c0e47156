import type { ErrorParams, LocalText } from '@thidua/kernel'
import type { Answers, FormDefinition } from '../model/form-definition.ts'
import type { Score } from '../model/scoring-model.ts'
import type { LegalBasis, Occasion, Role, StakeholderKind, SubjectKind, TitleCode, UnitKind } from '../model/words.ts'
import type { Act, Requirement } from '../model/workflow-definition.ts'

// Shapes the API gives out. Instants are ISO 8601 in UTC, legal dates `yyyy-mm-dd`, money whole đồng, ids UUIDs.

export type Page<Item> = { readonly items: readonly Item[]; readonly total: number; readonly page: number; readonly pageSize: number }

export type PersonRef = { readonly userId: string; readonly name: string }
export type UnitRef = { readonly id: string; readonly code: string; readonly name: string; readonly kind: UnitKind }

export type AssignmentView = { readonly role: Role; readonly unit: UnitRef; readonly validFrom: string; readonly validTo: string | null }

export type SessionView = {
  readonly user: { readonly id: string; readonly username: string; readonly name: string }
  readonly tenant: { readonly code: string; readonly name: string }
  readonly assignments: readonly AssignmentView[]
  readonly expiresAt: string
  /** Set when the server runs a rehearsal: its own "today", shown as a banner. */
  readonly rehearsalDate: string | null
}

// Campaign ------------------------------------------------------------------------------------------------------
export type LegalDocumentView = {
  readonly id: string
  readonly title: string
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly use: string
  readonly issued: boolean
}
export type CriterionView = {
  readonly id: string
  readonly code: string // A1 … D3
  readonly text: string // verbatim
  readonly place: string // e.g. III.1.a, gạch đầu dòng 1
  readonly answerTypes: readonly ('yesNo' | 'graded' | 'numeric' | 'count' | 'alternative')[]
  readonly evidence: readonly LocalText[]
  readonly forms: readonly string[]
  readonly appliesTo: readonly Occasion[]
  readonly gloss: LocalText
}
export type CriterionGroupView = {
  readonly id: string // a b c d
  readonly letter: string
  readonly title: string // verbatim
  readonly criteria: readonly CriterionView[]
}
export type CampaignView = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly alias: readonly string[]
  readonly decision: { readonly number: string; readonly date: string; readonly issuer: string; readonly signedBy: string; readonly asPrinted: readonly string[] }
  readonly legalDocuments: readonly LegalDocumentView[]
  readonly contentAreas: readonly { readonly id: string; readonly letter: string; readonly slug: string; readonly text: string; readonly gloss: LocalText }[]
  readonly phases: readonly { readonly id: string; readonly title: string; readonly startYear: number; readonly endYear: number; readonly reviewYear: number; readonly text: string }[]
  readonly yearToPhase: readonly { readonly year: number; readonly phase: string; readonly note: string | null }[]
  readonly criterionGroups: readonly CriterionGroupView[]
  readonly awards: readonly { readonly occasion: Occasion; readonly title: TitleCode; readonly subjects: readonly SubjectKind[]; readonly decidedBy: string; readonly preparedBy: string; readonly standard: string | null; readonly legalBasis: readonly LegalBasis[] }[]
  readonly titles: readonly TitleView[]
  readonly duties: readonly { readonly id: string; readonly organization: string; readonly verb: string; readonly text: string }[]
  readonly reports: readonly { readonly id: string; readonly from: string; readonly to: string; readonly what: string; readonly when: string; readonly place: string }[]
  /** Only for platform administrators and the campaign office, else empty. */
  readonly oddities: readonly { readonly id: string; readonly text: string; readonly handling: string; readonly quote: string | null }[]
}
export type TitleView = {
  readonly code: TitleCode
  readonly name: LocalText
  readonly family: 'emulationTitle' | 'commendationForm'
  readonly level: 'unit' | 'province' | 'government' | 'state'
  readonly subjects: readonly SubjectKind[]
}

export type RoundView = {
  readonly id: string
  readonly campaignId: string
  readonly code: string
  readonly name: string
  readonly occasion: Occasion
  readonly year: number
  readonly opensOn: string
  readonly closesOn: string
  readonly open: boolean
  readonly titles: readonly TitleCode[]
  readonly version: number
}

// Subjects and units --------------------------------------------------------------------------------------------
export type UnitView = UnitRef & {
  readonly parentId: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly formerNames: readonly { readonly name: string; readonly until: string }[]
  readonly councilSize: number | null
  readonly version: number
}
export type SubjectView = {
  readonly id: string
  readonly kind: SubjectKind
  readonly stakeholder: StakeholderKind
  readonly name: string
  readonly address: string | null
  /** The unit that proposes it, or is it. */
  readonly unit: UnitRef
  readonly invented: boolean
}

// Dossier -------------------------------------------------------------------------------------------------------
export type DossierListItem = {
  readonly id: string
  readonly code: string
  readonly subjectName: string
  readonly subjectKind: SubjectKind
  readonly stakeholder: StakeholderKind
  readonly unit: UnitRef
  readonly title: TitleCode
  readonly roundName: string
  readonly occasion: Occasion
  readonly stage: string
  readonly stageTitle: LocalText
  readonly suspended: boolean
  readonly deadlineOn: string | null
  readonly met: number
  readonly updatedAt: string
  readonly version: number
}

export type DeadlineView = {
  readonly startedOn: string
  readonly dueOn: string
  readonly workingDays: number
  readonly workingDaysLeft: number
  readonly skipped: readonly { readonly date: string; readonly name: string }[]
  readonly paused: boolean
  readonly legalBasis: readonly LegalBasis[]
}

/** One act open to the person asking, with what it still lacks. */
export type AvailableStep = {
  readonly act: Act
  readonly label: LocalText
  readonly needsReason: boolean
  readonly missing: readonly { readonly requirement: Requirement; readonly code: string; readonly params?: ErrorParams }[]
}

export type EvidenceView = {
  readonly id: string
  readonly fieldId: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly uploadedAt: string
  readonly uploadedBy: string
}

export type CouncilVoteView = {
  readonly level: 'agency' | 'province'
  readonly heldOn: string
  readonly membersTotal: number
  readonly present: number
  readonly writtenOpinions: number
  readonly yes: number
  readonly no: number
  readonly passed: boolean
  /** The rule in one sentence with its numbers, and where it stands. */
  readonly explanation: LocalText
  readonly legalBasis: readonly LegalBasis[]
  readonly minutes: string
  readonly recordedBy: PersonRef
}

export type OpinionView = {
  readonly station: 'appraisal' | 'verification'
  readonly favourable: boolean
  readonly text: string
  readonly by: PersonRef
  readonly at: string
}

export type EligibilityFinding = {
  readonly code: string
  readonly level: 'block' | 'warn' | 'record'
  readonly sentence: LocalText
  readonly legalBasis: readonly LegalBasis[]
}

export type DossierView = DossierListItem & {
  readonly round: RoundView
  readonly subject: SubjectView
  readonly form: FormDefinition
  readonly formHash: string
  readonly answers: Answers
  readonly score: Score
  readonly holder: { readonly role: Role; readonly unit: UnitRef | null } | null
  readonly stages: readonly { readonly id: string; readonly title: LocalText; readonly state: 'done' | 'current' | 'ahead' }[]
  readonly deadline: DeadlineView | null
  readonly steps: readonly AvailableStep[]
  readonly canEdit: boolean
  readonly evidence: readonly EvidenceView[]
  readonly votes: readonly CouncilVoteView[]
  readonly opinions: readonly OpinionView[]
  readonly submissionLetter: { readonly number: string; readonly signedOn: string; readonly signedBy: PersonRef } | null
  readonly receipt: { readonly number: string; readonly receivedAt: string; readonly ruleSet: string } | null
  readonly openRequest: { readonly kind: 'supplement' | 'return'; readonly reason: string; readonly by: PersonRef; readonly at: string; readonly fieldIds: readonly string[] } | null
  readonly suspension: { readonly reason: string; readonly by: PersonRef; readonly at: string } | null
  readonly eligibility: readonly EligibilityFinding[]
  readonly pastAwards: readonly { readonly title: TitleCode; readonly decisionNumber: string; readonly signedOn: string; readonly achievement: string | null }[]
  readonly award: { readonly decisionId: string; readonly decisionNumber: string; readonly signedOn: string; readonly amount: number | null; readonly certificateCode: string | null } | null
}

export type EventView = {
  readonly id: string
  readonly at: string
  readonly type: string
  readonly by: PersonRef | null
  readonly sentence: LocalText
  readonly reason: string | null
  readonly changes: readonly { readonly fieldId: string; readonly label: LocalText; readonly before: unknown; readonly after: unknown }[]
}

export type TaskView = {
  readonly dossier: DossierListItem
  readonly act: Act
  readonly label: LocalText
  readonly urgency: 'overdue' | 'today' | 'thisWeek' | 'later'
}

// Decision and certificate --------------------------------------------------------------------------------------
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

// Administration ------------------------------------------------------------------------------------------------
export type PluginView = {
  readonly id: string
  readonly version: string
  readonly title: LocalText
  readonly description: LocalText
  readonly publisher: string
  readonly digest: string
  readonly installedAt: string
  readonly stakeholders: readonly { readonly kind: string; readonly title: LocalText }[]
  readonly counts: { readonly criteria: number; readonly forms: number; readonly workflows: number; readonly documents: number }
}
export type UserView = {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly disabled: boolean
  readonly assignments: readonly AssignmentView[]
}
export type CalendarDayView = { readonly date: string; readonly kind: 'holiday' | 'workday'; readonly name: string; readonly source: string }
export type SettingView = {
  readonly key: string
  readonly title: LocalText
  readonly value: string | number | boolean | null
  readonly kind: 'integer' | 'text' | 'boolean'
  readonly legalBasis: string
  readonly certainty: 'verified' | 'unverified'
  readonly version: number
}
export type DtiView = {
  readonly guidance: { readonly number: string; readonly issuedOn: string } | null
  readonly scores: readonly { readonly unit: UnitRef; readonly year: number; readonly percent: number; readonly source: string }[]
}
export type UnitSummary = { readonly unit: UnitRef; readonly dossiers: number; readonly awarded: number; readonly averageMet: number | null }
