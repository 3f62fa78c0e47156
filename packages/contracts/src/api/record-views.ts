import type { LocalText } from '@thidua/kernel'
import type { Answers, AnswerValue, FormDefinition } from '../model/form-definition.ts'
import type { UnitRef } from './session-view.ts'

export type CollectionRef = {
  readonly pluginId: string
  readonly pluginTitle: LocalText
  readonly collection: string
  readonly title: LocalText
  /** False: its plugin is not in use, or leaves this collection out by now. What is written stays readable. */
  readonly open: boolean
}

export type CollectionView = CollectionRef & {
  readonly version: string
  readonly titleField: string
  /** Fields to find and sort by. */
  readonly indexed: readonly string[]
  readonly form: FormDefinition
  /** Units this person may write for, now. */
  readonly writableUnits: readonly UnitRef[]
  /** Records of more than one unit are seen. */
  readonly manyUnits: boolean
  /** By this day codes of lists are open or lapsed. */
  readonly today: string
}

export type RecordListItem = {
  readonly id: string
  readonly unit: UnitRef
  readonly title: string
  /** Of the title field and the indexed ones. */
  readonly values: Answers
  readonly version: number
  readonly updatedAt: string
  readonly updatedByName: string
}

export type RecordView = {
  readonly id: string
  readonly unit: UnitRef
  readonly title: string
  readonly data: Answers
  /** Of fields the collection had when they were written and has no more. */
  readonly former: readonly { readonly label: LocalText; readonly value: AnswerValue }[]
  readonly version: number
  readonly createdAt: string
  readonly createdByName: string
  readonly updatedAt: string
  readonly updatedByName: string
  readonly removed: boolean
  readonly mayChange: boolean
  /** Newest first. */
  readonly history: readonly RecordEventView[]
}

export type RecordEventView = {
  readonly at: string
  readonly act: 'create' | 'change' | 'remove' | 'restore'
  readonly byName: string
  readonly changes: readonly {
    readonly fieldId: string
    readonly label: LocalText
    readonly before: AnswerValue
    readonly after: AnswerValue
  }[]
}
