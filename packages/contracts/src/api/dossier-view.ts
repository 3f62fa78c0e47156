import type { PublishedRules } from '../model/published-rules.ts'
import type { ErrorParams, LocalText } from '@thidua/kernel'
import type { Answers, FormDefinition } from '../model/form-definition.ts'
import type { Score, ScoringModel } from '../model/scoring-model.ts'
import type { LegalBasis, Occasion, Role, StakeholderKind, SubjectKind, TitleCode } from '../model/words.ts'
import type { Act, Requirement } from '../model/workflow-definition.ts'
import type { RoundView } from './campaign-view.ts'
import type { AgencyFormView, ExtensionScoreView } from './form-views.ts'
import type { PersonRef, UnitRef } from './session-view.ts'
import type { SubjectView } from './unit-view.ts'

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
  readonly missing: readonly {
    readonly requirement: Requirement
    readonly code: string
    readonly params?: ErrorParams
  }[]
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

export type DossierRecord = DossierListItem & {
  readonly round: RoundView
  readonly subject: SubjectView
  /** Of the pinned form: `dossier.getForm` gives it, and what it gives never changes. */
  readonly formHash: string
  readonly answers: Answers
  /** Criteria concluded as not met; `met` counts the others that were concluded. */
  readonly notMet: number
  /** Where the scoring's author wants it seen while the form is filled in; else `dossier.explainScore` tells it. */
  readonly score: Score | null
  /** Points of the agency's own form, beside the province's; null when the form adds none. */
  readonly extensionScore: ExtensionScoreView | null
  /** Whose questions stand in this form beside the province's: marked as such where it is filled in and read. */
  readonly agencyForm: AgencyFormView | null
  readonly holder: { readonly role: Role; readonly unit: UnitRef | null } | null
  readonly stages: readonly {
    readonly id: string
    readonly title: LocalText
    readonly state: 'done' | 'current' | 'ahead'
  }[]
  readonly deadline: DeadlineView | null
  readonly steps: readonly AvailableStep[]
  readonly canEdit: boolean
  /** Papers its plugin prints from it. */
  readonly documents: readonly { readonly id: string; readonly title: LocalText }[]
  readonly evidence: readonly EvidenceView[]
  readonly votes: readonly CouncilVoteView[]
  readonly opinions: readonly OpinionView[]
  readonly submissionLetter: {
    readonly number: string
    readonly signedOn: string
    readonly signedBy: PersonRef
  } | null
  readonly receipt: { readonly number: string; readonly receivedAt: string; readonly ruleSet: string } | null
  readonly openRequest: {
    readonly kind: 'supplement' | 'return'
    readonly reason: string
    readonly by: PersonRef
    readonly at: string
    readonly fieldIds: readonly string[]
  } | null
  readonly suspension: { readonly reason: string; readonly by: PersonRef; readonly at: string } | null
  readonly eligibility: readonly EligibilityFinding[]
  readonly pastAwards: readonly {
    readonly title: TitleCode
    readonly decisionNumber: string
    readonly signedOn: string
    readonly achievement: string | null
  }[]
  readonly award: {
    readonly decisionId: string
    readonly decisionNumber: string
    readonly signedOn: string
    readonly amount: number | null
    readonly certificateCode: string | null
  } | null
}

/** A form as a dossier is bound to it, by the hash of its content. */
export type DossierForm = {
  readonly form: FormDefinition
  /** Rules of the form as plain data: a page opens the form with them (`openForm` of `@thidua/forms`). */
  readonly formRules: PublishedRules
}

/** A scoring whose author wants its points seen while the form is filled in, with its rules as plain data. */
export type ShownScoring = {
  readonly model: ScoringModel
  readonly rules: PublishedRules
  /** The form it counts; `dossier.getForm` gives it. */
  readonly formHash: string
  /** The most it may come to as a whole; null: what the model itself says. */
  readonly capHundredths: number | null
}

/** Null where there is none, or its author does not want it seen. */
export type ShownScorings = { readonly province: ShownScoring | null; readonly agency: ShownScoring | null }

/** A dossier together with its form: what a page works with. */
export type DossierView = DossierRecord & DossierForm

export type EventView = {
  readonly id: string
  readonly at: string
  readonly type: string
  readonly by: PersonRef | null
  readonly sentence: LocalText
  readonly reason: string | null
  readonly changes: readonly {
    readonly fieldId: string
    readonly label: LocalText
    readonly before: unknown
    readonly after: unknown
  }[]
}

export type TaskView = {
  /** Carried to another version of its form: something is to be looked at. */
  readonly carried?: boolean
  readonly dossier: DossierListItem
  readonly act: Act
  readonly label: LocalText
  readonly urgency: 'overdue' | 'today' | 'thisWeek' | 'later'
}
