import type { CollectionRef } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { EmptyState, PageHeader, StatusTag, Table } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useReading } from '#src/api/use-reading.ts'
import { Loaded } from '#src/parts/loaded.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { bookPlace } from './book-place.ts'

/** The books of plugins, also of those that have gone. */
export function CollectionsPage() {
  const t = useTranslate()
  const collections = useReading('record.listCollections', {})
  usePageTitle(t('records.books'))
  return (
    <>
      <PageHeader title={t('records.books')} lead={t('records.booksLead')} />
      <Loaded query={collections}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon="book" title={t('records.noBooks')}>
              {t('records.noBooksHint')}
            </EmptyState>
          ) : (
            <Collections list={list} />
          )
        }
      </Loaded>
    </>
  )
}

function Collections({ list }: { readonly list: readonly CollectionRef[] }) {
  const t = useTranslate()
  const text = useLocalText()
  return (
    <Table
      caption={t('records.books')}
      hideCaption
      rows={list}
      rowKey={({ pluginId, collection }) => `${pluginId}/${collection}`}
      columns={[
        {
          id: 'title',
          title: t('records.book'),
          card: 'title',
          cell: (book) => <Link {...bookPlace(book)}>{text(book.title)}</Link>,
        },
        { id: 'plugin', title: t('records.plugin'), cell: ({ pluginTitle }) => text(pluginTitle) },
        {
          id: 'state',
          title: t('records.state'),
          cell: ({ open }) =>
            open ? (
              <StatusTag tone="success">{t('records.open')}</StatusTag>
            ) : (
              <StatusTag>{t('records.closed')}</StatusTag>
            ),
        },
      ]}
    />
  )
}
