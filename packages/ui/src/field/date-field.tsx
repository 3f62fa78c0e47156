import { Suspense, lazy, useRef, useState } from 'react'
import { IconButton } from '../action/icon-button.tsx'
import { classNames } from '../class-names.ts'
import { formatDate, parseDate } from '../reading/parse-date.ts'
import { useUiWords } from '../words/ui-words.tsx'
import { Field } from './field.tsx'
import { splitFieldProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'
import styles from './field.module.css'
import { useAfterClick } from './use-after-click.ts'
import { useTypedText } from './use-typed-text.ts'

const Calendar = lazy(() =>
  import('../overlay/calendar.tsx').then((module) => ({ default: module.Calendar })),
)

export type DateFieldProps = FieldProps & {
  /** `yyyy-mm-dd`; any other text is what was typed and could not be read. */
  readonly value: string | null
  readonly onChange?: ((value: string | null) => void) | undefined
  readonly onBlur?: (() => void) | undefined
  readonly disabled?: boolean | undefined
  readonly readOnly?: boolean | undefined
  readonly name?: string | undefined
  /** `yyyy-mm-dd`: days outside cannot be picked in the calendar (typing them is for the checker to refuse). */
  readonly min?: string | undefined
  readonly max?: string | undefined
  /** The day the calendar opens at when the box is empty; today of the machine unless told. */
  readonly today?: string | undefined
}

/** Day first: `5/2/2027`, `05-02-2027`, `05022027`. Keeps what is typed, gives out `yyyy-mm-dd`, shows `dd/mm/yyyy` when left. */
export function DateField(props: DateFieldProps) {
  const { field, rest } = splitFieldProps(props)
  const { value, onChange } = rest
  const words = useUiWords()
  const box = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const typed = useTypedText<string>({
    value,
    read: parseDate,
    write: (date) => formatDate(date ?? ''),
    onChange,
  })
  const left = useAfterClick(typed.left)
  const doubt = left && typed.unread && !field.error
  const differs = left && typed.reading !== null && formatDate(typed.reading) !== typed.text.trim()
  const close = () => {
    setOpen(false)
    box.current?.focus()
  }
  const locked = props.disabled || props.readOnly
  return (
    <Field
      {...field}
      after={
        doubt || differs ? (
          <p className={classNames(styles['reading'], doubt && styles['doubt'])}>
            {doubt ? words.unreadDate : words.readAs(formatDate(typed.reading ?? ''))}
          </p>
        ) : null
      }
    >
      {(ids) => (
        <div className={classNames(styles['control'], styles['date'])}>
          <input
            {...ids}
            ref={box}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            name={props.name}
            disabled={props.disabled}
            readOnly={props.readOnly}
            placeholder={words.dateHint}
            className={styles['input']}
            value={typed.text}
            onFocus={typed.enter}
            onBlur={() => {
              typed.leave()
              props.onBlur?.()
            }}
            onChange={(event) => typed.type(event.target.value)}
          />
          {locked ? null : (
            <span className={styles['inside']}>
              <IconButton
                icon="calendar"
                label={words.calendarOpen}
                small
                aria-expanded={open}
                aria-haspopup="dialog"
                onClick={() => setOpen(!open)}
              />
            </span>
          )}
          {open ? (
            <Suspense fallback={null}>
              <Calendar
                date={typed.reading}
                today={props.today ?? localToday()}
                min={props.min}
                max={props.max}
                onPick={(date) => {
                  typed.type(formatDate(date))
                  close()
                }}
                onClose={close}
              />
            </Suspense>
          ) : null}
        </div>
      )}
    </Field>
  )
}

function localToday(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
