import { useTranslate } from '@thidua/i18n'
import { Button, EmptyState, PageHeader, Pagination, Stack, Table, TextField } from '@thidua/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useReading } from '#src/api/use-reading.ts'
import { portalRoute } from '#src/navigation/public-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import styles from './public.module.css'

/** The golden book: who was commended, for anybody to read. */
export function PortalPage() {
  const t = useTranslate()
  const text = useLocalText()
  const filter = portalRoute.useSearch()
  const navigate = useNavigate({ from: portalRoute.fullPath })
  const awards = useReading('award.listPublic', filter, { keepPrevious: true })
  const [search, setSearch] = useState(filter.search ?? '')
  usePageTitle(t('portal.title'))

  function find(event: FormEvent) {
    event.preventDefault()
    void navigate({ search: search.trim() === '' ? {} : { search: search.trim() } })
  }

  return (
    <>
      <PageHeader title={t('portal.title')} lead={t('portal.lead')} />
      <Stack>
        <form role="search" onSubmit={find} className={styles['search']}>
          <TextField type="search" label={t('portal.search')} value={search} onChange={setSearch} />
          <Button type="submit" icon="search">
            {t('portal.findIt')}
          </Button>
        </form>
        <Loaded query={awards}>
          {(page) =>
            page.total === 0 ? (
              <EmptyState icon="award" title={t(filter.search ? 'portal.noMatchTitle' : 'portal.emptyTitle')}>
                {filter.search ? null : t('portal.emptyLead')}
              </EmptyState>
            ) : (
              <Stack>
                <Table
                  caption={t('portal.goldenBook')}
                  rows={page.items}
                  rowKey={({ certificateCode }) => certificateCode}
                  columns={[
                    {
                      id: 'name',
                      title: t('portal.name'),
                      card: 'title',
                      cell: ({ subjectName }) => <strong>{subjectName}</strong>,
                    },
                    { id: 'unit', title: t('portal.unit'), cell: ({ unitName }) => unitName },
                    { id: 'title', title: t('portal.awardTitle'), cell: ({ titleName }) => text(titleName) },
                    {
                      id: 'decision',
                      title: t('portal.decision'),
                      cell: ({ decisionNumber, signedOn }) =>
                        t('portal.decisionLine', { number: decisionNumber, signedOn }),
                    },
                    {
                      id: 'certificate',
                      title: t('portal.certificate'),
                      cell: ({ certificateCode, subjectName }) => (
                        <Link
                          to="/xac-nhan/$code"
                          params={{ code: certificateCode }}
                          aria-label={t('portal.certificateOf', { name: subjectName })}
                        >
                          {t('decisions.check')}
                        </Link>
                      ),
                    },
                  ]}
                />
                <Pagination
                  page={page.page}
                  pages={Math.ceil(page.total / page.pageSize)}
                  total={t('portal.count', { count: page.total })}
                  onChange={(number) => void navigate({ search: { ...filter, page: number } })}
                />
              </Stack>
            )
          }
        </Loaded>
      </Stack>
    </>
  )
}
