import type { ErrorParams } from '@thidua/kernel'

export type FormChangeKind =
  | 'form-title'
  | 'form-intro'
  | 'section-added'
  | 'section-retired'
  | 'section-moved'
  | 'section-title'
  | 'section-guidance'
  | 'section-criterion'
  | 'section-visibility'
  | 'field-added'
  | 'field-retired'
  | 'field-moved'
  | 'field-kind'
  | 'field-label'
  | 'field-help'
  | 'field-required'
  | 'field-required-when'
  | 'field-visibility'
  | 'field-bound'
  | 'field-option-added'
  | 'field-option-retired'
  | 'field-option-label'
  | 'field-option-moved'
  | 'field-level-points'
  | 'field-column-added'
  | 'field-column-retired'
  | 'field-column-changed'
  | 'field-computed'
  | 'field-rule-added'
  | 'field-rule-retired'
  | 'field-rule-message'
  | 'field-demands'
  | 'field-audience'
  | 'field-hidden-value'
  | 'field-legal-basis'
  | 'field-other'
  | 'slot-added'
  | 'slot-retired'
  | 'slot-changed'
  | 'deadline'
  | 'criterion-added'
  | 'criterion-retired'
  | 'criterion-points'
  | 'criterion-rule'
  | 'criterion-part'
  | 'group-cap'
  | 'total-cap'
  | 'points-shown'

/** What a change does to answers already given. */
export type ChangeEffect =
  /** Nothing to do: words, order, help, wider bounds. */
  | 'compatible'
  /** Drafts may be asked for more; what was submitted stays valid under its own version. */
  | 'soft-break'
  /** Some values given before no longer fit. */
  | 'break'
  /** Points can differ. */
  | 'score'

/** One change of meaning between two versions, for one sentence `changes.<kind>` with these params. */
export type FormChange = {
  readonly kind: FormChangeKind
  readonly effect: ChangeEffect
  /** True when the newer form takes what the older refused. */
  readonly loosens: boolean
  /** JSON pointer into the newer form; for what was retired, into the older. */
  readonly path: string
  readonly sectionId?: string
  readonly fieldId?: string
  /** `label` is the Vietnamese label of what changed; `from` and `to` the values. */
  readonly params: ErrorParams
}
