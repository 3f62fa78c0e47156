import type { InputHTMLAttributes, ReactNode, Ref } from 'react'
import { classNames } from '../class-names.ts'
import { Field } from './field.tsx'
import { splitFieldProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'
import styles from './field.module.css'

type Passed = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'autoComplete'
  | 'autoFocus'
  | 'defaultValue'
  | 'disabled'
  | 'inputMode'
  | 'maxLength'
  | 'name'
  | 'onBlur'
  | 'onFocus'
  | 'onKeyDown'
  | 'placeholder'
  | 'readOnly'
  | 'spellCheck'
  | 'value'
>

export type TextFieldProps = FieldProps &
  Passed & {
    readonly type?: 'text' | 'password' | 'search' | 'email' | 'tel' | 'url' | undefined
    readonly onChange?: ((text: string) => void) | undefined
    /** `short` 12 characters, `medium` 24, `full` the column. */
    readonly width?: 'short' | 'medium' | 'full' | undefined
    /** Stands at the end of the control: a unit, a button. */
    readonly end?: ReactNode
    readonly ref?: Ref<HTMLInputElement> | undefined
  }

/** One line of text. Give `value` with `onChange`, or `defaultValue` and read it on submit. */
export function TextField(props: TextFieldProps) {
  const { field, rest } = splitFieldProps(props)
  const { onChange, width = 'full', end, type = 'text', ...passed } = rest
  return (
    <Field {...field}>
      {(ids) => (
        <div className={classNames(styles['control'], styles[width])}>
          <input
            {...passed}
            {...ids}
            type={type}
            className={styles['input']}
            onChange={(event) => onChange?.(event.target.value)}
          />
          {end ? <span className={styles['end']}>{end}</span> : null}
        </div>
      )}
    </Field>
  )
}
