/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events -- the combobox pattern of ARIA 1.2: focus and keys stay in the box, aria-activedescendant points */
import { useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useLanguage, useTranslate } from '@thidua/i18n'
import { Field, classNames } from '@thidua/ui'
import type { RuleOptions } from '@thidua/rules'
import { completionsAt } from '../rule-text/completions.ts'
import type { Completion, Completions } from '../rule-text/completions.ts'
import styles from './rule-editor.module.css'
import type { RuleScope } from './use-rule-scope.ts'

export type CelTextProps = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly scope: RuleScope
  readonly result: RuleOptions['result']
}

/** The expert's box: plain text, with fields and functions offered while one types. Down chooses, Enter takes, Escape closes. */
export function CelText({ value, onChange, scope, result }: CelTextProps) {
  const t = useTranslate()
  const language = useLanguage()
  const listId = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [offered, setOffered] = useState<Completions | null>(null)
  const [active, setActive] = useState(0)
  const items = offered?.items ?? []
  const open = items.length > 0

  const offer = (text: string, caret: number) => {
    setOffered(completionsAt(text, caret, scope.fields, (name) => t(`builder.function.${name}`), language))
    setActive(0)
  }
  const take = (item: Completion) => {
    if (!offered) return
    onChange(value.slice(0, offered.from) + item.insert + value.slice(offered.to))
    setOffered(null)
    const caret = offered.from + item.insert.length
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(caret, caret)
    })
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const item = items[active]
    if (event.key === ' ' && event.ctrlKey) offer(value, event.currentTarget.selectionStart)
    else if (!open) return
    else if (event.key === 'ArrowDown') setActive((active + 1) % items.length)
    else if (event.key === 'ArrowUp') setActive((active + items.length - 1) % items.length)
    else if (event.key === 'Enter' && item) take(item)
    else if (event.key === 'Escape') setOffered(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Field
      label={t('builder.celLabel')}
      help={t(result === 'boolean' ? 'builder.celHelp' : 'builder.celValueHelp')}
    >
      {(ids) => (
        <div className={styles['cel']}>
          <textarea
            {...ids}
            ref={box}
            role="combobox"
            rows={5}
            spellCheck={false}
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={listId}
            aria-activedescendant={open ? `${listId}-${active}` : undefined}
            className={styles['celBox']}
            value={value}
            onChange={(event) => {
              onChange(event.target.value)
              offer(event.target.value, event.target.selectionStart)
            }}
            onKeyDown={press}
            onBlur={() => setOffered(null)}
          />
          <ul
            id={listId}
            role="listbox"
            aria-label={t('builder.celOffers')}
            className={classNames(styles['offers'], open && styles['open'])}
          >
            {items.map((item, at) => (
              <li
                key={item.insert}
                id={`${listId}-${at}`}
                role="option"
                aria-selected={at === active}
                className={classNames(styles['offer'], at === active && styles['active'])}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => take(item)}
              >
                <span>{item.label}</span>
                <span className={styles['offerHelp']}>{item.help}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Field>
  )
}
