import type { FormDefinition } from './form-definition.ts'
import type { Role } from './words.ts'

/**
 * What a plugin's collection means, whole in itself: records pin it by its hash and stay readable whatever becomes of the plugin.
 */
export type RecordType = {
  /** Of the collection, within its plugin. */
  readonly id: string
  readonly version: string
  readonly retention: 'campaign' | 'fiveYears' | 'tenYears' | 'permanent'
  /** The field a record is called by. */
  readonly titleField: string
  /** Fields records are found and sorted by, at most five. */
  readonly indexed: readonly string[]
  /** One section; its lists of codes are bound. Carries the collection's title. */
  readonly form: FormDefinition
  /** Roles the plugin keeps each act to; null: it says nothing, and policy alone decides. */
  readonly restrictedTo: {
    readonly read: readonly Role[] | null
    readonly write: readonly Role[] | null
  }
}
