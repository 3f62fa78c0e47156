import type { Answers } from '@thidua/contracts'

/** How answers travel between two versions: plain data, stored with the newer version. */
export type AnswerLens = {
  readonly fromHash: string
  readonly toHash: string
  readonly steps: readonly LensStep[]
}

/** A field of both versions without a step is taken over as it is where its values fit. */
export type LensStep =
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
  | 'number-to-text'
  | 'one-to-many'
  | 'yes-no-to-three'
  | 'text-to-number'
  | 'many-to-one'
  | 'three-to-yes-no'
  /** No way known: the old value is parked. */
  | 'none'

/**
 * Answers seen through a lens. `kept` holds, by the hash of the version they belong to, the values that had no place in
 * the version left behind's successor; it is stored beside the answers and given back on the way back: no byte is lost.
 */
export type CarriedAnswers = {
  readonly answers: Answers
  readonly kept: Readonly<Record<string, Answers>>
}
