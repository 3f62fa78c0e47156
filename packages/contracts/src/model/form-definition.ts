import type { LegalBasis, LocalText } from './words.ts'

/**
 * One versioned form. JSON Schema, uiSchema and the checker are derived from it (`@thidua/forms`).
 * Answers are one flat object: field id → value.
 */
export type FormDefinition = {
  readonly $schema?: string
  /** kebab-case, unique within its plugin, e.g. `f05-self-assessment`. */
  readonly id: string
  /** Stable number of the form catalogue, e.g. `F05`. */
  readonly formNumber: string
  /** Semantic version of this definition. */
  readonly version: string
  readonly title: LocalText
  readonly intro?: LocalText
  readonly legalBasis?: readonly LegalBasis[]
  readonly sections: readonly FormSection[]
}

export type FormSection = {
  readonly id: string
  readonly title: LocalText
  /** The criterion (of `schemas/campaigns/…/criteria.json`) this section answers; its verbatim text is shown beside it. */
  readonly criterionId?: string
  readonly guidance?: LocalText
  /** CEL over the answers; a hidden section is inert: not checked, not scored, not exported. */
  readonly visibleWhen?: string
  readonly fields: readonly FormField[]
}

export type FieldKind =
  | 'shortText' // one line, default maxLength 300
  | 'longText' // several lines, default maxLength 5000
  | 'integer'
  | 'decimal' // number with at most `scale` digits after the comma (default 2)
  | 'percent' // 0–100, scale 2
  | 'money' // whole đồng
  | 'date' // yyyy-mm-dd in the data, dd/mm/yyyy on screen
  | 'yesNo' // boolean
  | 'verdict' // 'met' | 'notMet' | 'notApplicable' (đạt / không đạt / không áp dụng)
  | 'choice' // one option's value
  | 'choices' // array of distinct option values
  | 'rows' // array of objects by `columns`
  | 'evidence' // array of EvidenceAnswer
  | 'link' // an https address
  | 'computed' // shown, never sent: CEL in `computed`
  | 'guidance' // text only, holds no answer

export type FormField = {
  /** camelCase ASCII, unique within the form (columns: within their rows field); is the CEL variable. */
  readonly id: string
  readonly kind: FieldKind
  readonly label: LocalText
  readonly help?: LocalText
  readonly required?: boolean
  /** CEL over the answers: required only when true. */
  readonly requiredWhen?: string
  /** CEL over the answers: the field exists only when true. */
  readonly visibleWhen?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly scale?: number
  readonly unit?: LocalText
  readonly options?: readonly { readonly value: string; readonly label: LocalText }[]
  readonly columns?: readonly FormField[]
  readonly minItems?: number
  readonly maxItems?: number
  /** Offer “không áp dụng” on a verdict (default true); a reason field must then exist and be required by rule. */
  readonly allowNotApplicable?: boolean
  readonly computed?: string
  /** Cross-field conditions; a false one refuses with `form.rule-broken` and this sentence. */
  readonly rules?: readonly { readonly expression: string; readonly message: LocalText }[]
  readonly legalBasis?: readonly LegalBasis[]
}

/** What an evidence field holds: the file itself was uploaded before. */
export type EvidenceAnswer = {
  readonly fileId: string
  readonly name: string
  readonly size: number
  readonly sha256: string
}

export type AnswerValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | readonly EvidenceAnswer[]
  | readonly Readonly<Record<string, AnswerValue>>[]

export type Answers = Readonly<Record<string, AnswerValue>>
