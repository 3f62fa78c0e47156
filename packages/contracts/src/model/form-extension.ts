import type { EvidenceDemand, FormField, FormSection } from './form-definition.ts'
import type { CriterionScoring, ScoringGroup } from './scoring-model.ts'
import type { LegalBasis, LocalText } from './words.ts'

/** What an agency lays over a base form at a pinned version. It adds in open slots and tightens; nothing else. */
export type FormExtension = {
  readonly $schema?: string
  readonly id: string
  readonly version: string
  readonly title: LocalText
  readonly base: BasePin
  readonly unitCode?: string
  readonly legalBasis?: readonly LegalBasis[]
  readonly addFields?: readonly { readonly slot: string; readonly field: FormField }[]
  readonly addSections?: readonly { readonly slot: string; readonly section: FormSection }[]
  readonly tighten?: readonly FieldTightening[]
  /** Vetoes: more conditions the answers must meet, told at the field. */
  readonly rules?: readonly AddedRule[]
  readonly deadlines?: readonly { readonly id: string; readonly workingDays: number }[]
  readonly scoring?: ExtensionScoring
  /** Always refused, with an example of what it would let through; kept so that a draft can be explained. */
  readonly remove?: readonly string[]
  readonly rename?: readonly { readonly from: string; readonly to: string }[]
  readonly redefine?: readonly FormField[]
  readonly reprice?: readonly { readonly criterionId: string; readonly maxPointsHundredths: number }[]
}

export type BasePin = { readonly formId: string; readonly version: string; readonly hash: string }

/** Points of the extension's own criteria, in a bucket beside the base's score, never above the base's cap. */
export type ExtensionScoring = {
  readonly capHundredths: number
  readonly criteria: readonly CriterionScoring[]
  readonly groups?: readonly ScoringGroup[]
  /** As in a scoring model: shown while the form is filled in. */
  readonly showWhileFilling?: boolean
}

export type AddedRule = {
  readonly fieldId: string
  readonly expression: string
  readonly message: LocalText
}

/** Each value must be at least as strict as the base's; `options` and `levels` name those that stay. */
export type FieldTightening = {
  readonly fieldId: string
  /** A column of a rows field. */
  readonly columnId?: string
  readonly required?: boolean
  readonly requiredWhen?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly scale?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly earliest?: string
  readonly latest?: string
  readonly options?: readonly string[]
  readonly levels?: readonly string[]
  readonly allowNotApplicable?: boolean
  readonly evidenceDemands?: readonly EvidenceDemand[]
  readonly help?: LocalText
}

/** A group of questions kept in the bank and used by many forms, each pinning a version. */
export type FormFragment = {
  readonly $schema?: string
  readonly id: string
  readonly version: string
  readonly title: LocalText
  readonly legalBasis?: readonly LegalBasis[]
  readonly fields: readonly FormField[]
}
