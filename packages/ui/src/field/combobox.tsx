/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events -- the combobox pattern of ARIA 1.2: focus and keys stay in the box, aria-activedescendant points */
import { useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { classNames } from '../class-names.ts'
import { IconButton } from '../action/icon-button.tsx'
import { useUiWords } from '../words/ui-words.tsx'
import { Field } from './field.tsx'
import { splitFieldProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'
import fieldStyles from './field.module.css'
import styles from './combobox.module.css'
import { findMatches, nextActive } from './combobox-matches.ts'
import type { Option } from './select.tsx'

export type ComboboxProps = FieldProps & {
  /** All options, or those the server found for the last `onSearch`. */
  readonly options: readonly Option[]
  readonly value: string | null
  /** What to show for a value that is not among `options`. */
  readonly valueLabel?: string | undefined
  readonly onChange?: ((value: string | null) => void) | undefined
  /** Given: the server filters. Not given: options are filtered here, tone marks forgiven. */
  readonly onSearch?: ((text: string) => void) | undefined
  readonly busy?: boolean | undefined
  readonly placeholder?: string | undefined
  readonly disabled?: boolean | undefined
  readonly onBlur?: (() => void) | undefined
}

/** Type to find one of many. Down opens, Enter picks, Escape closes and puts the old choice back. */
export function Combobox(props: ComboboxProps) {
  const { field, rest } = splitFieldProps(props)
  const { options, value, onChange, onSearch, busy } = rest
  const words = useUiWords()
  const listId = useId()
  const box = useRef<HTMLInputElement>(null)
  const [text, setText] = useState<string | null>(null) // null: not searching, the choice is shown
  const [active, setActive] = useState(0)
  const chosen = options.find((option) => option.value === value)?.label ?? rest.valueLabel ?? ''
  const open = text !== null
  const found = open ? findMatches(options, onSearch ? '' : text === chosen ? '' : text) : []

  const search = (next: string) => {
    setText(next)
    setActive(0)
    onSearch?.(next)
  }
  const close = () => setText(null)
  const pick = (option: Option) => {
    if (option.disabled) return
    onChange?.(option.value)
    close()
  }
  const leave = () => {
    if (text === '') onChange?.(null)
    close()
    rest.onBlur?.()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const option = found[active]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (open) setActive(nextActive(found, active, event.key === 'ArrowDown' ? 1 : -1))
      else search(chosen)
    } else if (event.key === 'Enter' && open && option) pick(option)
    else if (event.key === 'Escape' && open) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Field {...field}>
      {(ids) => (
        <div className={fieldStyles['control']}>
          <input
            {...ids}
            ref={box}
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && found[active] ? `${listId}-${active}` : undefined}
            disabled={rest.disabled}
            placeholder={rest.placeholder}
            className={classNames(fieldStyles['input'], styles['input'])}
            value={text ?? chosen}
            onChange={(event) => search(event.target.value)}
            onClick={() => (open ? undefined : search(chosen))}
            onBlur={leave}
            onKeyDown={press}
          />
          <span className={fieldStyles['inside']}>
            <IconButton
              icon="chevronDown"
              small
              label={words.openList}
              tabIndex={-1}
              disabled={rest.disabled}
              onPointerDown={(event) => event.preventDefault()} // the focus stays in the box
              onClick={() => {
                box.current?.focus()
                if (open) close()
                else search(chosen)
              }}
            />
          </span>
          <div className={classNames(styles['popup'], open && styles['open'])}>
            <ul
              id={listId}
              role="listbox"
              aria-label={typeof field.label === 'string' ? field.label : words.openList}
              aria-busy={busy}
            >
              {found.map((option, index) => (
                <li
                  key={option.value}
                  id={`${listId}-${index}`}
                  ref={(item) => {
                    if (index === active) item?.scrollIntoView?.({ block: 'nearest' })
                  }}
                  role="option"
                  aria-selected={option.value === value}
                  aria-disabled={option.disabled}
                  className={classNames(styles['option'], index === active && styles['active'])}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => pick(option)}
                >
                  {option.label}
                  {option.help ? <span className={styles['help']}>{option.help}</span> : null}
                </li>
              ))}
            </ul>
            {open && found.length === 0 ? (
              <p className={styles['none']} aria-live="polite">
                {busy ? words.loading : words.noMatch}
              </p>
            ) : null}
          </div>
        </div>
      )}
    </Field>
  )
}
