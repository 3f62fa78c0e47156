import type { LegalDate } from '@thidua/kernel'

/** How sure the reading is: 'certain' only where printed headings and markers leave no choice; a 'guess' must be confirmed. */
export type Certainty = 'certain' | 'likely' | 'guess'

/** Where something stands in `ParsedDocument.text`: UTF-16 offsets and the line, counted from 1. */
export type TextPlace = { readonly start: number; readonly end: number; readonly line: number }

/** A fact read from the text, as printed and as understood. */
export type Found<Value> = {
  readonly value: Value
  readonly printed: string
  readonly source: TextPlace
  readonly certainty: Certainty
}

export type PointsFound = {
  readonly hundredths: number
  readonly unit: 'points' | 'percent'
  readonly printed: string
}

export type DocumentItem = {
  /** The marker as printed, without its bracket or full stop: `a`, `đ`, `3`, `-`, `+`; null where the text shows none. */
  readonly printed: string | null
  readonly text: string
  /** `III.1.a, gạch đầu dòng 2` */
  readonly place: string
  readonly source: TextPlace
  readonly certainty: Certainty
  /** Why it is not certain, as codes. */
  readonly doubts: readonly Doubt[]
}

export type DocumentCriterion = DocumentItem & {
  /** Group letter or number and order, `A1`; a proposal of this reader, nothing printed. */
  readonly code: string
  readonly points: PointsFound | null
  /** Sub-items below it. */
  readonly parts: readonly DocumentItem[]
}

export type DocumentGroup = DocumentItem & {
  /** `a`, `b`… as printed where it can be an id, else `g1`, `g2`. */
  readonly id: string
  readonly points: PointsFound | null
  readonly criteria: readonly DocumentCriterion[]
}

export type DocumentPhase = {
  readonly printed: string
  readonly startYear: number
  readonly endYear: number
  readonly text: string
  readonly source: TextPlace
  readonly certainty: Certainty
}

export type Doubt =
  | 'no-section-heading'
  | 'no-group-heading'
  | 'group-title-unusual'
  | 'mixed-markers'
  | 'unmarked-items'
  | 'nested-lists'
  | 'broken-sequence'
  | 'from-table'
  | 'table-columns-guessed'
  | 'joined-lines'
  | 'single-item'
  | 'shares-a-section'
  | 'several-sections'
  | 'legacy-encoding'
  | 'markers-computed'

export type OddityCode =
  | 'letters-skipped'
  | 'numbers-skipped'
  | 'marker-repeated'
  | 'number-conflict'
  | 'number-spacing'
  | 'name-variants'
  | 'spelling-slip'
  | 'item-repeated'
  | 'text-repeated-across-groups'
  | 'phases-share-year'
  | 'lines-joined'
  | 'word-doubled'
  | 'national-title-missing'
  | 'points-sum-differs'
  | 'legacy-encoding'
  | 'not-nfc'
  | 'invisible-characters'
  | 'mixed-markers'
  | 'no-criteria-found'
  | 'date-impossible'

/** Something in the text that a person should look at. Nothing was corrected. */
export type Oddity = {
  readonly code: OddityCode
  readonly source: TextPlace | null
  readonly params: Readonly<Record<string, string | number>>
}

export type ParsedDocument = {
  /** The text all places point into: what was given, in NFC, with Unix line ends. */
  readonly text: string
  readonly kind: Found<string> | null
  readonly number: Found<string> | null
  readonly date: Found<LegalDate> | null
  readonly issuer: Found<string> | null
  readonly title: Found<string> | null
  readonly movement: Found<string> | null
  readonly phases: readonly DocumentPhase[]
  readonly contentAreas: readonly DocumentItem[]
  readonly groups: readonly DocumentGroup[]
  readonly oddities: readonly Oddity[]
}
