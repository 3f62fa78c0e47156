import type { InputHTMLAttributes, ReactNode, Ref } from 'react'
import { classNames } from '../class-names.ts'
import { Field } from './field.tsx'
import type { FieldProps } from './field.tsx'
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
    readonly type?: 'text' | 'password' | 'search' | 'email' | 'tel' | 'url'
    readonly onChange?: (text: string) => void
    /** `short` 12 characters, `medium` 24, `full` the column. */
    readonly width?: 'short' | 'medium' | 'full'
    /** Stands at the end of the control: a unit, a button. */
    readonly end?: ReactNode
    readonly ref?: Ref<HTMLInputElement>
  }

/** One line of text. Give `value` with `onChange`, or `defaultValue` and read it on submit. */
export function TextField(props: TextFieldProps) {
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
    width = 'full',
    end,
    type = 'text',
    ...rest
  } = props
  const field = { label, id, help, error, required, showOptional, aside, hideLabel } as FieldProps
  return (
    <Field {...field}>
      {(ids) => (
        <div className={classNames(styles['control'], styles[width])}>
          <input
            {...rest}
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
