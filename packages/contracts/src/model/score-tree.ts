import type { AnswerValue } from './form-definition.ts'
import type { CriterionOutcome } from './scoring-model.ts'
import type { LegalBasis, LocalText } from './words.ts'

/**
 * How a score came about, down to answers, files and articles. Holds all that is needed to work it out again
 * (`recomputeScore`); points are whole hundredths.
 */
export type ScoreTree = {
  readonly formId: string
  readonly modelId: string
  readonly scale: 'verdict' | 'points'
  readonly totalHundredths: number | null
  readonly totalCapHundredths: number | null
  readonly groups: readonly GroupNode[]
}

/** Criteria outside any group stand in one without cap, id null. */
export type GroupNode = {
  readonly id: string | null
  readonly label: LocalText | null
  readonly weightPercent: number
  readonly capHundredths: number | null
  readonly pointsHundredths: number | null
  readonly criteria: readonly CriterionNode[]
}

export type CriterionNode = {
  readonly criterionId: string
  readonly label: LocalText | null
  readonly outcome: CriterionOutcome
  /** What decided the outcome; null when the platform's register did. */
  readonly outcomeFrom: RuleLeaf | AnswerLeaf | null
  readonly pointsHundredths: number | null
  readonly maxPointsHundredths: number | null
  readonly parts: readonly PartNode[]
  readonly evidence: readonly AnswerLeaf[]
  readonly facts: readonly { readonly fact: string; readonly value: unknown }[]
  readonly legalBasis: readonly LegalBasis[]
}

export type PartNode = {
  readonly id: string
  readonly label: LocalText | null
  readonly role: 'merit' | 'bonus' | 'deduction'
  /** Before weight and cap; null when it could not be worked out (an answer is missing). */
  readonly rawHundredths: number | null
  readonly weightPercent: number
  readonly capHundredths: number | null
  readonly pointsHundredths: number
  readonly when: RuleLeaf | null
  readonly source: PointsSource
  /** The evidence that lets the part count. */
  readonly evidence: AnswerLeaf | null
  readonly legalBasis: readonly LegalBasis[]
}

export type PointsSource =
  | {
      readonly from: 'rubric'
      readonly answer: AnswerLeaf
      readonly levels: readonly { readonly value: string; readonly pointsHundredths: number }[]
    }
  | {
      readonly from: 'tiers'
      readonly value: RuleLeaf
      readonly steps: readonly { readonly from: number; readonly pointsHundredths: number }[]
      /** Place of the step reached, null below the first. */
      readonly reached: number | null
    }
  | { readonly from: 'each'; readonly count: RuleLeaf; readonly pointsHundredths: number }
  | { readonly from: 'rule'; readonly value: RuleLeaf }

/** A rule as it was evaluated, with what it read. */
export type RuleLeaf = {
  readonly source: string
  /** Types of every variable the rule names, read on this run or not. */
  readonly variables: Readonly<Record<string, ReadType>>
  /** Null when it could not be evaluated. */
  readonly value: string | number | boolean | null
  readonly reads: readonly AnswerLeaf[]
}

export type AnswerLeaf = {
  readonly fieldId: string
  readonly label: LocalText | null
  readonly type: ReadType | null
  readonly value: AnswerValue
  /** Why the field (or what it hangs on) is shown: answers its visibility or computation read. */
  readonly because: readonly AnswerLeaf[]
}

type CellType = 'text' | 'integer' | 'decimal' | 'boolean' | 'texts'

/** `RuleType` of `@thidua/rules`. */
export type ReadType =
  | CellType
  | { readonly rows: Readonly<Record<string, CellType>> }
  | { readonly record: Readonly<Record<string, CellType>> }
