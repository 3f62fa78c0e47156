import type { CollectionView, Page, RecordListItem } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, EmptyState, LinkButton, Notice, PageHeader, Pagination, ScreenOnly, Stack } from '@thidua/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { addresses } from '#src/api/addresses.ts'
import { useReading } from '#src/api/use-reading.ts'
import { recordsRoute } from '#src/navigation/record-routes.tsx'
import type { RecordSearch } from '#src/navigation/record-search.ts'
import { atPage } from '#src/navigation/search-params.ts'
import { CopyLinkButton } from '#src/parts/copy-link-button.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { RecordFilters } from './record-filters.tsx'
import { RecordTable } from './record-table.tsx'

/** One book of a plugin: the address is the view. */
export function RecordsPage() {
  const { pluginId, collection } = recordsRoute.useParams()
  const view = useReading('record.getCollection', { pluginId, collection })
  return <Loaded query={view}>{(book) => <Book book={book} />}</Loaded>
}

function Book({ book }: { readonly book: CollectionView }) {
  const t = useTranslate()
  const text = useLocalText()
  const { pluginId, collection } = book
  const search = recordsRoute.useSearch()
  const navigate = useNavigate({ from: recordsRoute.fullPath })
  const records = useReading('record.list', { pluginId, collection, ...search }, { keepPrevious: true })
  const change = (next: RecordSearch) => void navigate({ search: next, replace: true })
  const mayWrite = book.writableUnits.length > 0
  usePageTitle(text(book.title))
  return (
    <>
      <PageHeader
        back={<Link to="/phan-mo-rong/so">{t('records.books')}</Link>}
        title={text(book.title)}
        lead={t('records.ofPlugin', { plugin: text(book.pluginTitle) })}
        actions={
          <>
            {mayWrite ? (
              <RouterLinkButton
                to="/phan-mo-rong/$pluginId/so/$collection/moi"
                params={{ pluginId, collection }}
                variant="primary"
                icon="add"
              >
                {t('records.add')}
              </RouterLinkButton>
            ) : null}
            {records.data && records.data.total > 0 ? (
              <LinkButton href={addresses.records(book, search)} icon="download" download>
                {t('records.toExcel')}
              </LinkButton>
            ) : null}
            <CopyLinkButton />
            <Button icon="print" onClick={() => print()}>
              {t('shell.print')}
            </Button>
          </>
        }
      />
      <Stack>
        {book.open ? null : <Notice tone="action">{t('records.closedWhy')}</Notice>}
        <ScreenOnly>
          <RecordFilters book={book} search={search} onChange={change} />
        </ScreenOnly>
        <Loaded query={records}>
          {(page) => <Found book={book} page={page} search={search} mayWrite={mayWrite} onChange={change} />}
        </Loaded>
      </Stack>
    </>
  )
}

type FoundProps = {
  readonly book: CollectionView
  readonly page: Page<RecordListItem>
  readonly search: RecordSearch
  readonly mayWrite: boolean
  readonly onChange: (search: RecordSearch) => void
}

function Found({ book, page, search, mayWrite, onChange }: FoundProps) {
  const t = useTranslate()
  if (page.total === 0 && (search.where || search.unitId || search.page))
    return (
      <EmptyState
        title={t('records.noMatch')}
        action={<Button onClick={() => onChange({})}>{t('records.clearFilters')}</Button>}
      >
        {t('records.noMatchHint')}
      </EmptyState>
    )
  if (page.total === 0)
    return (
      <EmptyState icon="book" title={t('records.empty')}>
        {t(mayWrite ? 'records.emptyWriter' : 'records.emptyReader')}
      </EmptyState>
    )
  return (
    <Stack>
      <RecordTable book={book} records={page.items} search={search} onSort={onChange} />
      <Pagination
        page={page.page}
        pages={Math.ceil(page.total / page.pageSize)}
        total={t('records.count', { count: page.total })}
        onChange={(number) => onChange(atPage(search, number))}
      />
    </Stack>
  )
}
