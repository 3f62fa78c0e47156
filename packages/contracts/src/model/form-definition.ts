import type { LegalBasis, LocalText, Role, UnitKind } from './words.ts'

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
  /** What another agency may add to this form; without it nothing can be added, only tightened. */
  readonly opens?: FormOpenings
  readonly deadlines?: readonly FormDeadline[]
  readonly sections: readonly FormSection[]
}

export type FormOpenings = {
  readonly slots: readonly FormSlot[]
  /** Most supplementary points of an extension, in hundredths, in a bucket of their own. Default 0. */
  readonly pointsCapHundredths?: number
}

export type FormSlot = {
  readonly id: string
  readonly label?: LocalText
  readonly accepts: 'fields' | 'sections'
  /** Fields go to the end of this section; sections come after it (without it: at the end of the form). */
  readonly sectionId?: string
  readonly most?: number
}

export type FormDeadline = {
  readonly id: string
  readonly label: LocalText
  readonly workingDays: number
  readonly legalBasis?: readonly LegalBasis[]
}

/** A fragment of the question bank, pinned by version. */
export type FragmentPin = { readonly id: string; readonly version: string }

export type FragmentUse = FragmentPin & {
  /** Put before each field id when one fragment is used twice in a form. */
  readonly prefix?: string
  readonly after?: string
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
  /** Replaced by the fragments' fields (`resolveFragments`) before a form is used. */
  readonly fragments?: readonly FragmentUse[]
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
  | 'heading' // a title between fields, holds no answer
  | 'period' // { from, to }, both yyyy-mm-dd, from ≤ to
  | 'yesNoNotApplicable' // 'yes' | 'no' | 'notApplicable'
  | 'rubric' // the value of one of `levels`
  | 'matrix' // object: id of a row → value of an option; once begun, every row is answered
  | 'unit' // code of an organisation unit
  | 'person' // { name, position?, unitCode? }
  | 'legalDocument' // { number, symbol, date, issuer }
  | 'indicator' // what was reached of a target in the register (`indicatorId`): a number like 'decimal'
  | 'dtiRank' // shown from the platform's register, never sent

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
  readonly options?: readonly FieldOption[]
  /** The options are the codes of this list; binding puts them there (`bindCodelists` of `@thidua/forms`). */
  readonly codelist?: CodelistUse
  readonly columns?: readonly FormField[]
  readonly minItems?: number
  readonly maxItems?: number
  /** Offer “không áp dụng” on a verdict (default true); a reason field must then exist and be required by rule. */
  readonly allowNotApplicable?: boolean
  readonly computed?: string
  /** A rubric's levels, from the highest to the lowest. */
  readonly levels?: readonly RubricLevel[]
  readonly matrixRows?: readonly { readonly id: string; readonly label: LocalText }[]
  readonly unitKinds?: readonly UnitKind[]
  readonly indicatorId?: string
  /** Which way is the greater merit; publishing checks that it never earns fewer points. */
  readonly better?: 'more' | 'less'
  /** First and last day a date (or either end of a period) may have. */
  readonly earliest?: string
  readonly latest?: string
  /** What becomes of an answer while its field is hidden. In every case it moves no rule, score or export. */
  readonly hiddenValue?: HiddenValue
  readonly editableBy?: FieldAudience
  readonly visibleTo?: FieldAudience
  /** Files an evidence field must hold, each where its condition is true. */
  readonly evidenceDemands?: readonly EvidenceDemand[]
  /** The fragment this field came from. */
  readonly fragment?: FragmentPin
  /** Cross-field conditions; a false one refuses with `form.rule-broken` and this sentence. */
  readonly rules?: readonly { readonly expression: string; readonly message: LocalText }[]
  readonly legalBasis?: readonly LegalBasis[]
}

export type FieldOption = {
  readonly value: string
  readonly label: LocalText
  /** First and last day on which a code may be chosen, by the opening day of the dossier's round; read it may be for ever. */
  readonly validFrom?: string
  readonly validTo?: string
}

/** A closed list of codes: of the plugin itself, or of the province. The version is written by binding, never by an author. */
export type CodelistUse = {
  readonly id: string
  readonly from?: 'plugin' | 'province'
  readonly version?: string
}

export type RubricLevel = {
  readonly value: string
  readonly label: LocalText
  readonly description?: LocalText
  readonly pointsHundredths: number
}

/**
 * 'inert' (default): a draft keeps it, handing in leaves it out. 'cleared': gone at the next check.
 * 'shown': kept in what is handed in, for the reviewer to see as hidden.
 */
export type HiddenValue = 'inert' | 'cleared' | 'shown'

/** Nothing said of roles (or stages) means all of them. */
export type FieldAudience = { readonly roles?: readonly Role[]; readonly stages?: readonly string[] }

export type EvidenceDemand = {
  readonly when?: string
  readonly minItems: number
  readonly message: LocalText
  readonly legalBasis?: readonly LegalBasis[]
}

/** What an evidence field holds: the file itself was uploaded before. */
export type EvidenceAnswer = {
  readonly fileId: string
  readonly name: string
  readonly size: number
  readonly sha256: string
}

export type PeriodAnswer = { readonly from: string; readonly to: string }
export type PersonAnswer = { readonly name: string; readonly position?: string; readonly unitCode?: string }
export type LegalDocumentAnswer = {
  readonly number: string
  readonly symbol: string
  readonly date: string
  readonly issuer: string
}
/** Of a period, person, legal document or matrix: one level of named texts. */
export type RecordAnswer = Readonly<Record<string, string>>

export type AnswerValue =
  | string
  | number
  | boolean
  | null
  | RecordAnswer
  | readonly string[]
  | readonly EvidenceAnswer[]
  | readonly Readonly<Record<string, AnswerValue>>[]

export type Answers = Readonly<Record<string, AnswerValue>>
