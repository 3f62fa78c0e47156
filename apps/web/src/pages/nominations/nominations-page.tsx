import type { NominationView, Page } from '@thidua/contracts'
import { formatDateTime, useTranslate } from '@thidua/i18n'
import { EmptyState, LinkButton, PageHeader, Pagination, Row, Stack, Table } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { addresses } from '#src/api/addresses.ts'
import { useReading } from '#src/api/use-reading.ts'
import { nominationsRoute } from '#src/navigation/office-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'

export function NominationsPage() {
  const t = useTranslate()
  const { page = 1 } = nominationsRoute.useSearch()
  const nominations = useReading('nomination.list', { page })
  usePageTitle(t('nominations.title'))
  return (
    <>
      <PageHeader title={t('nominations.title')} lead={t('nominations.lead')} />
      <Loaded query={nominations}>
        {(found) =>
          found.total === 0 ? (
            <EmptyState title={t('nominations.emptyTitle')}>{t('nominations.emptyLead')}</EmptyState>
          ) : (
            <Nominations found={found} />
          )
        }
      </Loaded>
    </>
  )
}

function Nominations({ found }: { readonly found: Page<NominationView> }) {
  const t = useTranslate()
  const navigate = useNavigate({ from: nominationsRoute.fullPath })
  return (
    <Stack>
      <Table
        caption={t('nominations.title')}
        hideCaption
        rows={found.items}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            title: t('nominations.person'),
            card: 'title',
            cell: ({ subjectName, unit }) => (
              <>
                <strong>{subjectName}</strong>
                <br />
                {unit.name}
              </>
            ),
          },
          { id: 'achievement', title: t('nominations.achievement'), cell: ({ achievement }) => achievement },
          { id: 'scope', title: t('nominations.scope'), cell: ({ scope }) => t(`scope.${scope}`) },
          { id: 'by', title: t('nominations.by'), cell: ({ nominatedBy }) => nominatedBy },
          { id: 'at', title: t('nominations.received'), cell: ({ createdAt }) => formatDateTime(createdAt) },
          {
            id: 'act',
            title: t('nominations.startDossier'),
            hideTitle: true,
            cell: ({ id, dossierId, subjectName }) => (
              <Row>
                {dossierId ? (
                  <RouterLinkButton small to="/ho-so/$dossierId" params={{ dossierId }}>
                    {t('nominations.openDossier')}
                  </RouterLinkButton>
                ) : (
                  <RouterLinkButton small to="/ho-so/moi" search={{ nominationId: id, name: subjectName }}>
                    {t('nominations.startDossier')}
                  </RouterLinkButton>
                )}
                <LinkButton small href={addresses.nominationNote(id)} icon="download" download>
                  {t('nominations.note')}
                </LinkButton>
              </Row>
            ),
          },
        ]}
      />
      <Pagination
        page={found.page}
        pages={Math.ceil(found.total / found.pageSize)}
        onChange={(page) => void navigate({ search: { page } })}
      />
    </Stack>
  )
}
