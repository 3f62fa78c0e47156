import type { LegalBasis, LocalText } from './words.ts'

/**
 * How answers become an outcome per criterion. Decision 2037 fixes no points, so the default scale is 'verdict'
 * (đạt / không đạt / không áp dụng); 'points' is there for agencies that configure a scale.
 */
export type ScoringModel = {
  readonly $schema?: string
  readonly id: string
  readonly version: string
  readonly formId: string
  readonly scale: 'verdict' | 'points'
  readonly legalBasis?: readonly LegalBasis[]
  readonly note?: LocalText
  readonly criteria: readonly CriterionScoring[]
}

export type CriterionScoring = {
  readonly criterionId: string
  /** Field holding the self-assessed verdict. */
  readonly verdictField?: string
  /** Graded remark (text or choice) shown beside the outcome. */
  readonly remarkField?: string
  /** CEL giving 'met' | 'notMet' | 'notApplicable' | 'notYetApplicable'; replaces `verdictField` where present. */
  readonly outcomeRule?: string
  /** The outcome is computed by the platform from its own registers, e.g. 'dti-rank' for A9. */
  readonly computedBy?: 'dti-rank'
  /** Field ids whose values explain the outcome. */
  readonly because?: readonly string[]
  /** For scale 'points': hundredths of a point, and CEL giving an integer of hundredths. */
  readonly maxPointsHundredths?: number
  readonly pointsRule?: string
}

export type CriterionOutcome = 'met' | 'notMet' | 'notApplicable' | 'notYetApplicable' | 'unanswered'

/** A score explains itself: each line down to answer, evidence and article. */
export type ScoreLine = {
  readonly criterionId: string
  readonly outcome: CriterionOutcome
  readonly pointsHundredths?: number
  readonly remark?: string
  /** Answers and platform facts the outcome rests on. */
  readonly because: readonly { readonly fieldId?: string; readonly fact?: string; readonly value: unknown }[]
  readonly legalBasis: readonly LegalBasis[]
}

export type Score = {
  readonly scale: 'verdict' | 'points'
  readonly lines: readonly ScoreLine[]
  readonly met: number
  readonly notMet: number
  readonly notApplicable: number
  readonly notYetApplicable: number
  readonly unanswered: number
  /** Sum of points in hundredths when the scale is 'points', else null. */
  readonly totalHundredths: number | null
}
