import { TextArea, TextField } from '@thidua/ui'
import type { ReactNode } from 'react'
import type { NodeKey } from '../document/form-document.ts'
import { useProperty } from './use-property.ts'

export type TextPropertyProps = {
  readonly nodeKey: NodeKey
  readonly path: string
  readonly label: ReactNode
  readonly help?: ReactNode
  readonly rows?: number | undefined
  readonly error?: ReactNode
  readonly required?: boolean | undefined
  readonly id?: string | undefined
  /** An empty text takes the property away. */
  readonly optional?: boolean | undefined
}

/** A text of the form, kept letter by letter as it is typed: Vietnamese typing programs send backspaces and letters anew. */
export function TextProperty(props: TextPropertyProps) {
  const { nodeKey, path, rows, optional = false } = props
  const property = useProperty(nodeKey, path)
  const value = typeof property.value === 'string' ? property.value : ''
  const common = {
    id: props.id,
    label: props.label,
    help: props.help,
    error: props.error,
    required: props.required,
    value,
    disabled: property.disabled,
    onFocus: property.enter,
    onChange: (text: string) => property.set(text === '' && optional ? undefined : text, true),
    // Composed letters only: done when the box is left, never under the fingers.
    onBlur: () => {
      if (value !== value.normalize('NFC')) property.set(value.normalize('NFC'), true)
    },
  }
  return rows === undefined ? <TextField {...common} /> : <TextArea {...common} rows={rows} />
}
