import type { ComponentType, ReactNode } from 'react'
import type { AnswerValue, FieldKind, FormField } from '@thidua/contracts'
import type { Language } from '@thidua/kernel'

/** What every control takes. A value that could not be read is the text as typed; the checker says what is wrong with it. */
export type ControlProps = {
  readonly field: FormField
  /** JSON pointer into the answers. */
  readonly path: string
  /** The id of the control on the page. */
  readonly id: string
  readonly label: string
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly required: boolean
  readonly readOnly: boolean
  readonly language: Language
  readonly value: AnswerValue
  readonly onChange: (value: AnswerValue) => void
  readonly onBlur: () => void
  readonly aside?: ReactNode
  /** In a cell of a table the head of the column is the label. */
  readonly hideLabel?: boolean | undefined
}

/** The control of each kind. Those that hold others (rows, records) take them from the section, not from each other. */
export type ControlSet = Readonly<Record<FieldKind, ComponentType<ControlProps>>>
