import type { AnswerValue, FormDefinition, FormField, FormSection } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import type { Rule, RuleVariables } from '@thidua/rules'

/**
 * Checks one value. Returns it normalised, or undefined when it is blank or may not be kept; pushes what is wrong.
 * A value that is wrong only in size or form is returned too: a draft keeps what was typed.
 */
export type ValueCheck = (
  value: unknown,
  path: string,
  problems: Problem[],
  how: CheckedHow,
) => AnswerValue | undefined

export type CheckedHow = {
  readonly complete: boolean
  /** The very text an earlier check gave back: its characters need no second look. */
  readonly clean: boolean
  /** The day by which codes are open or lapsed; without one all are open. */
  readonly on?: string
}

/** Free text of plain characters is good as it is when its length in UTF-16 units, counting nothing, lies within these. */
export type PlainText = {
  readonly severalLines: boolean
  readonly shortest: number
  readonly longest: number
}

export type CompiledField = {
  readonly id: string
  readonly definition: FormField
  readonly sectionId: string
  readonly pointer: string
  readonly required: boolean
  /** Required always or under a condition: only then is a missing answer worth a look. */
  readonly isAskedFor: boolean
  /** Null for every kind but free text. */
  readonly text: PlainText | null
  /** Null for fields that hold no answer. */
  readonly check: ValueCheck | null
  readonly visibleWhen: Rule | null
  readonly requiredWhen: Rule | null
  readonly computed: Rule | null
  readonly rules: readonly Rule[]
  readonly demands: readonly CompiledDemand[]
}

export type AnsweredField = CompiledField & { readonly check: ValueCheck }

/** Files an evidence field must hold; without a condition always. */
export type CompiledDemand = { readonly when: Rule | null; readonly minItems: number }

export type CompiledSection = {
  readonly definition: FormSection
  readonly visibleWhen: Rule | null
  readonly fields: readonly CompiledField[]
}

/** One step of settling what is visible: a section before its fields, a field after what its condition reads. */
export type SettleStep = { readonly section: CompiledSection } | { readonly field: CompiledField }

/** A form ready to use: compiled once per content hash, then only read. */
export type CompiledForm = {
  readonly definition: FormDefinition
  readonly sections: readonly CompiledSection[]
  readonly fields: ReadonlyMap<string, CompiledField>
  readonly variables: RuleVariables
  /** Fields that hold an answer, in the order of the form. */
  readonly answered: readonly AnsweredField[]
  /** Where in `answered` a field is, by its id. */
  readonly answeredAt: ReadonlyMap<string, number>
  /** True when some field demands files: it then has something to say even where nothing is missing. */
  readonly isDemanding: boolean
  /** Fields with cross-field rules. */
  readonly ruled: readonly CompiledField[]
  /** Only what depends on answers: everything else is visible as it stands. */
  readonly settleOrder: readonly SettleStep[]
}
