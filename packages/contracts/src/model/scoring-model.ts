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
  /** Criteria that share a maximum; a criterion belongs to at most one. Points scale only. */
  readonly groups?: readonly ScoringGroup[]
  readonly totalCapHundredths?: number
  /** Points as far as they are earned are shown to whoever fills in the form; absent: not before the answers are checked. */
  readonly showWhileFilling?: boolean
}

export type ScoringGroup = {
  readonly id: string
  readonly label: LocalText
  readonly criterionIds: readonly string[]
  readonly capHundredths: number
  /** 100 is whole; rounded half up to a hundredth of a point, before the cap. */
  readonly weightPercent?: number
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
  readonly label?: LocalText
  readonly legalBasis?: readonly LegalBasis[]
  /**
   * Instead of `pointsRule`: merit up to `maxPointsHundredths`, plus bonus, less deductions, never below nothing.
   */
  readonly parts?: readonly PointsPart[]
}

/** One source of points: exactly one of `rubricField`, `tiers`, `each`, `rule`. Then weight, then cap. */
export type PointsPart = {
  readonly id: string
  readonly label?: LocalText
  /** 'merit' (default) counts within the criterion's maximum, 'bonus' beyond it, 'deduction' is taken away. */
  readonly role?: 'merit' | 'bonus' | 'deduction'
  readonly when?: string
  readonly rubricField?: string
  readonly tiers?: PointsTiers
  readonly each?: { readonly count: string; readonly pointsHundredths: number }
  /** CEL giving an integer of hundredths. */
  readonly rule?: string
  /** 100 is whole; rounded half up to a hundredth of a point, before the cap. */
  readonly weightPercent?: number
  readonly capHundredths?: number
  /** Without a file there, this part earns nothing. */
  readonly evidenceField?: string
  readonly legalBasis?: readonly LegalBasis[]
}

/** The points of the last step whose `from` the value reaches; none: nothing. Steps rise. */
export type PointsTiers = {
  readonly value: string
  readonly better?: 'more' | 'less'
  readonly steps: readonly {
    readonly from: number
    readonly pointsHundredths: number
    readonly label?: LocalText
  }[]
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
