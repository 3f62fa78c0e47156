import { useId } from 'react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { useUiWords } from '../words/ui-words.tsx'
import { FieldError } from './field-error.tsx'
import type { FieldProps } from './field-props.ts'
import styles from './field.module.css'

export type ControlIds = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-required': true | undefined
}

type FieldFrameProps = FieldProps & {
  /** `group` for what holds several controls: a fieldset with a legend; `radiogroup` when they are radio buttons. */
  readonly as?: 'field' | 'group' | 'radiogroup' | undefined
  readonly after?: ReactNode
  readonly children: (ids: ControlIds) => ReactNode
}

/** Label, help, control, error, joined for readers by ids. */
export function Field(props: FieldFrameProps) {
  const { label, help, error, required, aside, hideLabel, as = 'field', after, children } = props
  const generated = useId()
  const id = props.id ?? generated
  const ids: ControlIds = {
    id,
    'aria-describedby': classNames(help ? `${id}-help` : null, error ? `${id}-error` : null) || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-required': required || undefined,
  }
  const text = (
    <>
      {label}
      {required ? <RequiredMark /> : null}
      {props.showOptional && !required ? <OptionalMark /> : null}
    </>
  )
  const labelClass = classNames(styles['label'], hideLabel && styles['hidden'])
  const body = (
    <>
      {help ? (
        <div id={`${id}-help`} className={styles['help']}>
          {help}
        </div>
      ) : null}
      {children(ids)}
      {after}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </>
  )
  if (as !== 'field') {
    // A radio button cannot be invalid by itself; its group can.
    const radios =
      as === 'radiogroup'
        ? { role: as, 'aria-invalid': ids['aria-invalid'], 'aria-required': ids['aria-required'] }
        : {}
    return (
      <fieldset className={styles['field']} aria-describedby={ids['aria-describedby']} {...radios}>
        <legend className={labelClass}>
          {text}
          {aside}
        </legend>
        {body}
      </fieldset>
    )
  }
  return (
    <div className={styles['field']}>
      <div className={classNames(styles['labelRow'], hideLabel && styles['hidden'])}>
        <label htmlFor={id} className={styles['label']}>
          {text}
        </label>
        {aside}
      </div>
      {body}
    </div>
  )
}

function RequiredMark() {
  const words = useUiWords()
  return (
    <span className={styles['required']} title={words.required} aria-hidden>
      {' *'}
    </span>
  )
}

function OptionalMark() {
  const words = useUiWords()
  return <span className={styles['optional']}> ({words.optional})</span>
}
