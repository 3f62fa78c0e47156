import type { AnswerValue, FormField } from '../model/form-definition.ts'

/**
 * `putAside`: the newer form has no place for what was answered. `notTaken`: it no longer takes it as it is. `newlyAsked`:
 * nothing stood there before.
 */
export type CarriedDraftItem = {
  readonly kind: 'putAside' | 'notTaken' | 'newlyAsked'
  /** In the form as it is now; null where it has none. */
  readonly fieldId: string | null
  /** The question `before` answered; of the newer form where nothing was answered. */
  readonly field: FormField
  /** As it stood before; never blanked. */
  readonly before: AnswerValue
}

export type CarriedDraftView = {
  readonly at: string
  readonly fromVersion: string
  readonly toVersion: string
  /** The asker was told and has not said yet that they looked. */
  readonly waits: boolean
  readonly items: readonly CarriedDraftItem[]
}
