import { useTranslate } from '@thidua/i18n'
import { Button, EmptyState, PageHeader, Pagination, PrintOnly, ScreenOnly, Stack } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useReading } from '#src/api/use-reading.ts'
import { dossiersRoute } from '#src/navigation/dossier-routes.tsx'
import { atPage, type DossierFilter } from '#src/navigation/search-params.ts'
import { CopyLinkButton } from '#src/parts/copy-link-button.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { holdsRole, useSignedIn } from '#src/session/session-store.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { DossierFilters } from './dossier-filters.tsx'
import { DossierTable } from './dossier-table.tsx'
import { SavedViews } from './saved-views.tsx'

const pageSize = 50

/** The list: the address is the view. */
export function DossiersPage() {
  const t = useTranslate()
  const session = useSignedIn()
  const filter = dossiersRoute.useSearch()
  const navigate = useNavigate({ from: dossiersRoute.fullPath })
  const dossiers = useReading('dossier.list', { ...filter, pageSize }, { keepPrevious: true })
  usePageTitle(t('dossiers.title'))

  const change = (next: DossierFilter) => void navigate({ search: next, replace: true })
  return (
    <>
      <PageHeader
        title={t('dossiers.title')}
        lead={t('dossiers.lead')}
        actions={
          <>
            {holdsRole(session, ['agencyOfficer', 'nominee']) ? (
              <RouterLinkButton to="/ho-so/moi" variant="primary" icon="add">
                {t('dossiers.new')}
              </RouterLinkButton>
            ) : null}
            <RouterLinkButton to="/de-xuat" icon="people">
              {t('nominations.title')}
            </RouterLinkButton>
            <CopyLinkButton />
            <Button icon="print" onClick={() => print()}>
              {t('shell.print')}
            </Button>
          </>
        }
      />
      <Stack>
        <ScreenOnly>
          <DossierFilters filter={filter} rows={dossiers.data?.items ?? []} onChange={change} />
          <SavedViews filter={filter} onChoose={change} />
        </ScreenOnly>
        <Loaded query={dossiers}>
          {(page) =>
            page.total === 0 ? (
              <Nothing filtered={Object.keys(filter).length > 0} onClear={() => change({})} />
            ) : (
              <Stack>
                <PrintOnly>
                  <h2>{t('dossiers.printTitle')}</h2>
                </PrintOnly>
                <DossierTable dossiers={page.items} filter={filter} onSort={change} />
                <Pagination
                  page={page.page}
                  pages={Math.ceil(page.total / page.pageSize)}
                  total={t('dossiers.count', { count: page.total })}
                  onChange={(number) => change(atPage(filter, number))}
                />
              </Stack>
            )
          }
        </Loaded>
      </Stack>
    </>
  )
}

function Nothing({ filtered, onClear }: { readonly filtered: boolean; readonly onClear: () => void }) {
  const t = useTranslate()
  if (!filtered) return <EmptyState title={t('dossiers.emptyTitle')}>{t('dossiers.emptyLead')}</EmptyState>
  return (
    <EmptyState
      title={t('dossiers.noMatchTitle')}
      action={<Button onClick={onClear}>{t('dossiers.clearFilters')}</Button>}
    >
      {t('dossiers.noMatchLead')}
    </EmptyState>
  )
}
