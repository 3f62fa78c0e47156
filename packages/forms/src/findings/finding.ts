import type { Answers } from '@thidua/contracts'
import type { ErrorParams, Problem } from '@thidua/kernel'
import type { FindingCode } from './finding-codes.ts'

/** 'error' stops publishing; 'warning' must be read; 'notice' is harmless and may be left. */
export type Severity = 'error' | 'warning' | 'notice'

/** Something an author should know about a form, at its place, with answers that show it wherever it can be shown. */
export type Finding = {
  readonly code: FindingCode
  /** JSON pointer into the definition that was inspected. */
  readonly path: string
  readonly severity: Severity
  readonly params?: ErrorParams
  readonly witness?: Witness
}

/** Answers anyone can replay: type them in and see what the finding says. */
export type Witness = {
  readonly shows: WitnessShows
  readonly answers: Answers
  /** The better of a pair: more merit than `answers`, fewer points. */
  readonly better?: Answers
  readonly pointsHundredths?: number
  readonly betterPointsHundredths?: number
  /** What the base says of the answers (for `accepted-here-refused-by-base`). */
  readonly baseProblems?: readonly Problem[]
}

export type WitnessShows =
  | 'accepted-here-refused-by-base'
  | 'accepted-by-base-lost-here'
  | 'refused-whatever-is-answered'
  | 'rule-breaks'
  | 'more-merit-fewer-points'
  | 'another-score'
  | 'draft-breaks'
