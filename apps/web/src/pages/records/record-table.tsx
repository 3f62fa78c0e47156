import type { CollectionView, FormField, RecordListItem } from '@thidua/contracts'
import { AnswerText } from '@thidua/form-renderer'
import { formatDateTime, useLanguage, useTranslate } from '@thidua/i18n'
import { Table } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import type { RecordSearch } from '#src/navigation/record-search.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { recordFields } from './record-fields.ts'
import styles from './records.module.css'

type Props = {
  readonly book: CollectionView
  readonly records: readonly RecordListItem[]
  readonly search: RecordSearch
  readonly onSort: (search: RecordSearch) => void
}

/** The title, whose it is where several units are seen, the fields one may find by, and the last change. */
export function RecordTable({ book, records, search, onSort }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const language = useLanguage()
  const { pluginId, collection, titleField } = book
  const fields = recordFields(book)
  const title = fields.find(({ id }) => id === titleField)
  const shown = fields.filter(({ id }) => id !== titleField && book.indexed.includes(id))

  function sortBy(sort: string, descending: boolean) {
    const { page: _, descending: __, ...rest } = search
    onSort({ ...rest, sort, ...(descending ? { descending } : {}) })
  }

  return (
    <Table
      caption={text(book.title)}
      hideCaption
      rows={records}
      rowKey={({ id }) => id}
      sort={search.sort ? { column: search.sort, descending: search.descending ?? false } : undefined}
      onSort={sortBy}
      columns={[
        {
          id: titleField,
          title: title ? text(title.label) : text(book.title),
          sortable: book.indexed.includes(titleField),
          card: 'title',
          cell: (record) => (
            <Link
              to="/phan-mo-rong/$pluginId/so/$collection/$recordId"
              params={{ pluginId, collection, recordId: record.id }}
            >
              {record.title === '' ? t('records.untitled') : record.title}
            </Link>
          ),
        },
        ...(book.manyUnits
          ? [{ id: 'unit', title: t('common.unit'), cell: ({ unit }: RecordListItem) => unit.name }]
          : []),
        ...shown.map((field) => ({
          id: field.id,
          title: text(field.label),
          sortable: true,
          align: isNumber(field) ? ('end' as const) : undefined,
          noWrap: field.kind === 'date',
          cell: ({ values }: RecordListItem) => (
            <AnswerText field={field} value={values[field.id] ?? null} language={language} />
          ),
        })),
        {
          id: 'updatedAt',
          title: t('records.changed'),
          card: 'hidden',
          cell: ({ updatedAt, updatedByName }) => (
            <span className={styles['who']}>
              {formatDateTime(updatedAt)}
              <span className={styles['soft']}>{updatedByName}</span>
            </span>
          ),
        },
      ]}
    />
  )
}

function isNumber({ kind }: FormField): boolean {
  return kind === 'integer' || kind === 'decimal'
}
