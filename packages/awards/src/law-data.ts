import type { LegalBasis, LocalText, Occasion, SubjectKind, TitleCode } from '@thidua/contracts'
import type { LegalDate } from '@thidua/kernel'

// The facts of law these rules run on. They come from `schemas/law` and settings; nothing in this room is a constant.

/** A part of a whole as two integers: four fifths is `{ numerator: 4, denominator: 5 }`. */
export type Ratio = { readonly numerator: number; readonly denominator: number }

export type CouncilLevel = 'agency' | 'province'

export type CouncilRule = {
  readonly id: string
  /** What the votes in favour are measured against. */
  readonly basis: 'totalMembers' | 'present' | 'validVotes'
  readonly threshold: Ratio
  /** True for a majority: exactly the ratio is then not enough. */
  readonly strictlyMore: boolean
  /** Members present, of all members, for the session to be one at all. */
  readonly quorum: Ratio
  /** Members present, of all members, at a session that considers awards. */
  readonly attendance: Ratio
  readonly legalBasis: readonly LegalBasis[]
}

/** Who may grant a title to which subjects on which occasions. What no row allows is outside competence. */
export type Competence = {
  readonly authority: string
  readonly title: TitleCode
  readonly subjects: readonly SubjectKind[]
  readonly occasions: readonly Occasion[]
  readonly legalBasis: readonly LegalBasis[]
}

export type TitleRule = {
  readonly code: TitleCode
  readonly name: LocalText
  readonly subjects: readonly SubjectKind[]
  /** Null: no text gives a standard, so the title cannot be proposed until an official enters one. */
  readonly standard: LocalText | null
  readonly legalBasis: readonly LegalBasis[]
}

/** Multipliers of the base salary in hundredths: 0,3 is 30. */
export type MoneyRule = {
  readonly title: TitleCode
  readonly individualHundredths: number | null
  readonly collectiveHundredths: number | null
  readonly legalBasis: readonly LegalBasis[]
}

export type MoneyConfiguration = {
  readonly rules: readonly MoneyRule[]
  /** What a household receives of the individual amount: 1,5 is three halves. */
  readonly householdPerIndividual: Ratio
  /** Amounts are rounded up to a multiple of this many dong. */
  readonly roundUpTo: number
  readonly baseSalaries: readonly { readonly validFrom: LegalDate; readonly amount: number }[]
}

/** Which law applies to dossiers received from a day on, until the day before the next set. */
export type RuleSet = {
  readonly id: string
  readonly validFrom: LegalDate
  readonly validTo: LegalDate | null
  readonly legalBasis: readonly LegalBasis[]
}
