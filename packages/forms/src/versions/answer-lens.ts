import type { Answers, AnswerValue } from '@thidua/contracts'

/** How answers travel between two versions: plain data, stored with the newer version. */
export type AnswerLens = {
  readonly fromHash: string
  readonly toHash: string
  readonly steps: readonly LensStep[]
}

export type LensStep =
  /** The same field, values taken over when they fit. Fields without a step are this. */
  | { readonly step: 'keep'; readonly field: string }
  /** In the older form only: its value is parked going forward, restored going back. */
  | { readonly step: 'retire'; readonly field: string }
  /** In the newer form only: parked going back, restored going forward. */
  | { readonly step: 'add'; readonly field: string }
  | { readonly step: 'rename'; readonly from: string; readonly to: string }
  | { readonly step: 'cast'; readonly field: string; readonly cast: LensCast }
  /** Values of options renamed by the author; the rest must be in both. */
  | {
      readonly step: 'map'
      readonly field: string
      readonly values: readonly { readonly from: string; readonly to: string }[]
    }

export type LensCast =
  | 'integer-to-decimal'
  | 'number-to-text'
  | 'to-text'
  | 'line-to-lines'
  | 'yes-no-to-three'
  | 'one-to-many'
  | 'none'

/**
 * Answers seen through a lens. `_kept` holds, by field id, every value of the other version that has no place in this
 * one; it is stored beside the answers and given back on the way back, so no byte is lost.
 */
export type CarriedAnswers = {
  readonly answers: Answers
  readonly _kept: Readonly<Record<string, AnswerValue>>
}
