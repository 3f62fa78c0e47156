import type { LegalBasis, LocalText, Role } from './words.ts'

/** Everything that can be done to a dossier. Buttons, procedures, use cases, events share these verbs. */
export const acts = [
  'submit', // nominee or officer hands the dossier to the next agency stage
  'recordAgencyCouncil', // the agency's council has reviewed and voted
  'awardAtAgency', // the agency head grants a title within own competence (Giấy khen)
  'signSubmissionLetter', // the agency head proposes to the province: tờ trình
  'receive', // Sở Nội vụ takes in the dossier: number and time
  'requestSupplement',
  'answerSupplement',
  'return', // back to the agency with a reason
  'appraise', // Sở KH&CN: professional content
  'verify', // Sở Nội vụ: file, eligibility, opinions
  'recordProvincialCouncil',
  'signDecision',
  'declineDecision',
  'withdraw',
  'suspend', // discipline, investigation, complaint pending
  'resume',
] as const
export type Act = (typeof acts)[number]

/** Checks a step may demand; each is a function of the same name in services, refusing with its own code. */
export const requirements = [
  'roundOpen',
  'answersComplete',
  'councilPassed',
  'opinionGiven',
  'titleWithinCompetence',
  'standardKnown',
  'eligible',
] as const
export type Requirement = (typeof requirements)[number]

/** Where the person holding a stage sits: at the dossier's agency, at the subject itself, or in the province. */
export type Seat = 'subject' | 'agency' | 'province'

export type WorkflowStep = {
  readonly act: Act
  readonly label: LocalText
  /**
   * Stage id, or a place relative to the dossier: `$start` is the agency workflow's first stage (returns go there, so
   * the trunk knows no agency stage), `$same` keeps the stage (suspend, resume), `$origin` is the stage a supplement
   * was asked from. `province.intake` is the trunk's front gate.
   */
  readonly to: string
  readonly by: readonly { readonly role: Role; readonly at: Seat }[]
  readonly requires?: readonly Requirement[]
  readonly needsReason?: boolean
  readonly legalBasis?: readonly LegalBasis[]
}

export type WorkflowStage = {
  readonly id: string
  readonly title: LocalText
  /** Who holds the dossier here; null for terminal stages. */
  readonly holder: { readonly role: Role; readonly at: Seat } | null
  /** Editable in settings under `settingKey`; working days of the province's calendar. */
  readonly clock?: {
    readonly workingDays: number
    readonly settingKey: string
    /**
     * 'stage' (default) counts from entering the stage; 'receipt' from the day the dossier was full (received, or its
     * last supplement answered): consecutive stages with the same `settingKey` then share one running clock.
     */
    readonly startsOn?: 'stage' | 'receipt'
    /** What a supplement does to the clock of the stage it was asked from. */
    readonly onSupplement?: 'restart' | 'pause'
    readonly legalBasis: readonly LegalBasis[]
  }
  readonly terminal?: 'awarded' | 'notProposed' | 'declined' | 'withdrawn' | 'refused'
  readonly steps: readonly WorkflowStep[]
}

/** A plugin's stages end at `province.intake`; the trunk begins there. */
export type WorkflowDefinition = {
  readonly $schema?: string
  readonly id: string
  readonly version: string
  readonly title: LocalText
  readonly start: string
  readonly stages: readonly WorkflowStage[]
}
