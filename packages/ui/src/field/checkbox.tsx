import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { FieldError } from './field-error.tsx'
import styles from './choice.module.css'

export type CheckboxProps = {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange?: ((checked: boolean) => void) | undefined
  readonly onBlur?: (() => void) | undefined
  readonly id?: string | undefined
  readonly help?: ReactNode
  readonly error?: ReactNode
  readonly disabled?: boolean | undefined
  readonly name?: string | undefined
  /** Neither all nor none of what it stands for. */
  readonly mixed?: boolean | undefined
  /** Spoken but not shown: first column of a table. */
  readonly hideLabel?: boolean | undefined
}

/** One statement, true or not. */
export function Checkbox(props: CheckboxProps) {
  const { label, checked, onChange, id, help, error, mixed = false, hideLabel } = props
  return (
    <div>
      <label className={classNames(styles['choice'], hideLabel && styles['bare'])}>
        <input
          ref={(box) => {
            if (box) box.indeterminate = mixed
          }}
          type="checkbox"
          id={id}
          name={props.name}
          checked={checked}
          disabled={props.disabled}
          aria-label={hideLabel && typeof label === 'string' ? label : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && id ? `${id}-error` : undefined}
          className={styles['box']}
          onBlur={() => props.onBlur?.()}
          onChange={(event) => onChange?.(event.target.checked)}
        />
        {hideLabel ? null : (
          <span>
            {label}
            {help ? <span className={styles['optionHelp']}>{help}</span> : null}
          </span>
        )}
      </label>
      {error ? <FieldError {...(id ? { id: `${id}-error` } : {})}>{error}</FieldError> : null}
    </div>
  )
}
