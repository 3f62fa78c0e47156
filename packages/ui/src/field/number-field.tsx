import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { formatNumber } from '../reading/format-number.ts'
import { parseNumber } from '../reading/parse-number.ts'
import { useUiWords } from '../words/ui-words.tsx'
import { Field } from './field.tsx'
import { splitFieldProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'
import styles from './field.module.css'
import { useAfterClick } from './use-after-click.ts'
import { useTypedText } from './use-typed-text.ts'

export type NumberFieldProps = FieldProps & {
  /** The number; a string is text that could not be read as one and is kept as typed. */
  readonly value: number | string | null
  readonly onChange?: ((value: number | string | null) => void) | undefined
  readonly onBlur?: (() => void) | undefined
  /** Stands behind the box: `%`, `người`, `đ`. */
  readonly unit?: ReactNode
  readonly read?: ((text: string) => number | null) | undefined
  readonly disabled?: boolean | undefined
  readonly readOnly?: boolean | undefined
  readonly name?: string | undefined
  readonly placeholder?: string | undefined
}

/** Takes `1.234,5` and `1234,5`; shows beside the box what was read once it is left; never changes what is typed. */
export function NumberField(props: NumberFieldProps) {
  const { field, rest } = splitFieldProps(props)
  const { value, onChange, unit, read = parseNumber } = rest
  const words = useUiWords()
  const typed = useTypedText<number>({ value, read, write: writeNumber, onChange })
  const left = useAfterClick(typed.left)
  const doubt = left && typed.unread && !field.error
  const differs = left && typed.reading !== null && formatNumber(typed.reading) !== typed.text.trim()
  return (
    <Field
      {...field}
      after={
        doubt || differs ? (
          <p className={classNames(styles['reading'], doubt && styles['doubt'])}>
            {doubt ? words.unread : words.readAs(formatNumber(typed.reading ?? 0))}
          </p>
        ) : null
      }
    >
      {(ids) => (
        <div className={styles['control']}>
          <input
            {...ids}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            name={props.name}
            disabled={props.disabled}
            readOnly={props.readOnly}
            placeholder={props.placeholder}
            className={classNames(styles['input'], styles['number'])}
            value={typed.text}
            onFocus={typed.enter}
            onBlur={() => {
              typed.leave()
              props.onBlur?.()
            }}
            onChange={(event) => typed.type(event.target.value)}
          />
          {unit ? <span className={styles['end']}>{unit}</span> : null}
        </div>
      )}
    </Field>
  )
}

function writeNumber(value: number | string | null): string {
  return typeof value === 'number' ? formatNumber(value) : (value ?? '')
}
