import type { Answers } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import type { CarriedAnswers } from './answer-lens.ts'

export type ImpactDossier = {
  readonly id: string
  readonly state: 'draft' | 'submitted'
  readonly answers: Answers
}

/** What publishing would do to these dossiers. Submitted ones stay under their version; theirs is the simulation. */
export type ImpactReport = {
  readonly dossiers: number
  /** Drafts that have problems in the newer form which they had not in the older. */
  readonly drafts: readonly DraftImpact[]
  readonly scores: readonly ScoreImpact[]
  /** Fields whose values had to be parked, and in how many dossiers. */
  readonly parked: readonly { readonly fieldId: string; readonly dossiers: number }[]
}

export type DraftImpact = {
  readonly id: string
  readonly problems: readonly Problem[]
  readonly carried: CarriedAnswers
}

export type ScoreImpact = {
  readonly id: string
  readonly before: number | null
  readonly after: number | null
  /** Rank by points among these dossiers, 1 is first; null on the verdict scale. */
  readonly rankBefore: number | null
  readonly rankAfter: number | null
  /** Criteria whose outcome or points differ. */
  readonly criterionIds: readonly string[]
}
