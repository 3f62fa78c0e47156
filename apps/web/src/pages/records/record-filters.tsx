import type { CollectionView, FormField } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, FilterChips, Stack, TextField } from '@thidua/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import type { RecordSearch } from '#src/navigation/record-search.ts'
import { conditionOf, readCondition, withCondition } from './record-conditions.ts'
import { recordFields } from './record-fields.ts'
import { FieldFilter } from './field-filter.tsx'
import { useConditionWords } from './use-condition-words.ts'
import styles from './records.module.css'

type Props = {
  readonly book: CollectionView
  readonly search: RecordSearch
  readonly onChange: (search: RecordSearch) => void
}

/** A search box where the title can be found by, a condition for every other field of the index, each said one as a chip. */
export function RecordFilters({ book, search, onChange }: Props) {
  const t = useTranslate()
  const words = useConditionWords(book)
  const [open, setOpen] = useState(false)
  const where = search.where ?? []
  const fields = recordFields(book).filter(({ id }) => book.indexed.includes(id))
  const title = fields.find(({ id, kind }) => id === book.titleField && isText(kind))
  const others = fields.filter((field) => field !== title)
  const change = (next: readonly string[]) => {
    const { where: _, page: __, ...rest } = search
    onChange(next.length > 0 ? { ...rest, where: next } : rest)
  }
  const said = where.filter((text) => !title || !text.startsWith(`${title.id}~`))
  return (
    <Stack gap="tight">
      <div className={styles['searchRow']}>
        {title ? (
          <SearchBox
            label={words.label(title)}
            asked={conditionOf(where, title.id, '~')}
            onAsk={(value) => change(withCondition(where, title.id, '~', value))}
          />
        ) : null}
        {others.length > 0 ? (
          <Button icon="filter" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('records.filters')}
          </Button>
        ) : null}
      </div>
      {open ? (
        <div className={styles['filters']}>
          {others.map((field) => (
            <FieldFilter key={field.id} field={field} where={where} onChange={change} />
          ))}
        </div>
      ) : null}
      {said.length > 0 ? (
        <FilterChips
          label={t('records.activeFilters')}
          chips={said.map((text) => ({ id: text, on: true, label: words.chip(text) }))}
          onToggle={(text) => {
            const condition = readCondition(text)
            if (condition) change(withCondition(where, condition.fieldId, condition.sign, null))
          }}
          onClear={() => change([])}
        />
      ) : null}
    </Stack>
  )
}

type BoxProps = {
  readonly label: string
  readonly asked: string
  readonly onAsk: (value: string) => void
}

/** Asks 0.3 s after the last letter; the letters stay whatever the server answers. */
function SearchBox({ label, asked, onAsk }: BoxProps) {
  const t = useTranslate()
  const [typed, setTyped] = useState({ text: asked, asked })
  // the address changed by another way: its words are the ones in the box
  if (typed.asked !== asked) setTyped({ text: asked, asked })
  const { text } = typed
  const ask = useEffectEvent(() => onAsk(text))
  useEffect(() => {
    if (text.trim() === asked) return
    const timer = setTimeout(() => ask(), 300)
    return () => clearTimeout(timer)
  }, [text, asked])
  return (
    <TextField
      type="search"
      label={t('records.searchBy', { field: label })}
      placeholder={t('records.searchBy', { field: label })}
      hideLabel
      value={text}
      onChange={(next) => setTyped({ text: next, asked })}
    />
  )
}

function isText(kind: FormField['kind']): boolean {
  return kind === 'shortText' || kind === 'longText'
}
