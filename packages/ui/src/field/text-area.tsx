import type { Ref, TextareaHTMLAttributes } from 'react'
import { classNames } from '../class-names.ts'
import { Field } from './field.tsx'
import { splitFieldProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'
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
    readonly rows?: number | undefined
    readonly onChange?: ((text: string) => void) | undefined
    readonly ref?: Ref<HTMLTextAreaElement> | undefined
  }

/** Several lines; grows with its text where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { field, rest } = splitFieldProps(props)
  const { onChange, rows = 4, ...passed } = rest
  return (
    <Field {...field}>
      {(ids) => (
        <textarea
          {...passed}
          {...ids}
          rows={rows}
          className={classNames(styles['input'], styles['area'])}
          onChange={(event) => onChange?.(event.target.value)}
        />
      )}
    </Field>
  )
}
