import type { CollectionView, FormField } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import type { RecordSearch } from '#src/navigation/record-search.ts'
import { FilterPanel } from '#src/parts/filter-panel.tsx'
import { SearchBox } from '#src/parts/search-box.tsx'
import { FieldFilter } from './field-filter.tsx'
import { conditionOf, readCondition, withCondition } from './record-conditions.ts'
import { recordFields } from './record-fields.ts'
import { useConditionWords } from './use-condition-words.ts'

type Props = {
  readonly book: CollectionView
  readonly search: RecordSearch
  readonly onChange: (search: RecordSearch) => void
}

/** A search box where the title can be found by, a condition for every other field of the index, each said one as a chip. */
export function RecordFilters({ book, search, onChange }: Props) {
  const t = useTranslate()
  const words = useConditionWords(book)
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
    <FilterPanel
      search={
        title ? (
          <SearchBox
            label={t('records.searchBy', { field: words.label(title) })}
            asked={conditionOf(where, title.id, '~')}
            onAsk={(value) => change(withCondition(where, title.id, '~', value))}
          />
        ) : null
      }
      open={t('records.filters')}
      conditions={
        others.length > 0
          ? others.map((field) => (
              <FieldFilter key={field.id} field={field} where={where} onChange={change} />
            ))
          : null
      }
      chips={{
        label: t('records.activeFilters'),
        chips: said.map((text) => ({ id: text, on: true, label: words.chip(text) })),
        onToggle: (text) => {
          const condition = readCondition(text)
          if (condition) change(withCondition(where, condition.fieldId, condition.sign, null))
        },
        onClear: () => change([]),
      }}
    />
  )
}

function isText(kind: FormField['kind']): boolean {
  return kind === 'shortText' || kind === 'longText'
}
