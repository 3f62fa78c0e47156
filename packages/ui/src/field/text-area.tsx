import type { Ref, TextareaHTMLAttributes } from 'react'
import { classNames } from '../class-names.ts'
import { Field } from './field.tsx'
import type { FieldProps } from './field.tsx'
import styles from './field.module.css'

type Passed = Pick<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  | 'autoFocus'
  | 'defaultValue'
  | 'disabled'
  | 'maxLength'
  | 'name'
  | 'onBlur'
  | 'onFocus'
  | 'onKeyDown'
  | 'placeholder'
  | 'readOnly'
  | 'value'
>

export type TextAreaProps = FieldProps &
  Passed & {
    readonly rows?: number
    readonly onChange?: (text: string) => void
    readonly ref?: Ref<HTMLTextAreaElement>
  }

/** Several lines; grows with its text where the browser can. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    id,
    help,
    error,
    required,
    showOptional,
    aside,
    hideLabel,
    onChange,
    rows = 4,
    ...rest
  } = props
  const field = { label, id, help, error, required, showOptional, aside, hideLabel } as FieldProps
  return (
    <Field {...field}>
      {(ids) => (
        <textarea
          {...rest}
          {...ids}
          rows={rows}
          className={classNames(styles['input'], styles['area'])}
          onChange={(event) => onChange?.(event.target.value)}
        />
      )}
    </Field>
  )
}
