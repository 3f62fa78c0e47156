import type { DecisionView, Page } from '@thidua/contracts'
import { formatDate, formatNumber, useTranslate } from '@thidua/i18n'
import { EmptyState, Notice, PageHeader, Pagination, Stack, Table } from '@thidua/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { useReading } from '#src/api/use-reading.ts'
import { decisionsRoute } from '#src/navigation/office-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { holdsRole, useSignedIn } from '#src/session/session-store.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'

export function DecisionsPage() {
  const t = useTranslate()
  const { page = 1 } = decisionsRoute.useSearch()
  const decisions = useReading('decision.list', { page })
  usePageTitle(t('decisions.title'))
  return (
    <>
      <PageHeader title={t('decisions.title')} lead={t('decisions.lead')} />
      <Stack gap="loose">
        <Waiting />
        <Loaded query={decisions}>
          {(found) =>
            found.total === 0 ? (
              <EmptyState icon="gavel" title={t('decisions.emptyTitle')}>
                {t('decisions.emptyLead')}
              </EmptyState>
            ) : (
              <Recorded found={found} />
            )
          }
        </Loaded>
      </Stack>
    </>
  )
}

function Waiting() {
  const t = useTranslate()
  const maySign = holdsRole(useSignedIn(), ['deciderOffice'])
  const ready = useReading('decision.listReady', { pageSize: 1 }, { enabled: maySign })
  if (!maySign || !ready.data || ready.data.total === 0) return null
  return (
    <Notice
      title={t('decisions.waitingCount', { count: ready.data.total })}
      actions={
        <RouterLinkButton to="/quyet-dinh/ky" variant="primary">
          {t('decisions.sign')}
        </RouterLinkButton>
      }
    />
  )
}

function Recorded({ found }: { readonly found: Page<DecisionView> }) {
  const t = useTranslate()
  const navigate = useNavigate({ from: decisionsRoute.fullPath })
  return (
    <Stack>
      <Table
        caption={t('decisions.recorded')}
        rows={found.items}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'number',
            title: t('decisions.number'),
            card: 'title',
            noWrap: true,
            cell: ({ id, number }) => (
              <Link to="/quyet-dinh/$decisionId" params={{ decisionId: id }}>
                {number}
              </Link>
            ),
          },
          {
            id: 'signedOn',
            title: t('decisions.signedOn'),
            noWrap: true,
            cell: ({ signedOn }) => formatDate(signedOn),
          },
          { id: 'issuer', title: t('decisions.issuer'), cell: ({ issuingUnit }) => issuingUnit.name },
          { id: 'summary', title: t('decisions.summary'), cell: ({ summary }) => summary },
          {
            id: 'items',
            title: t('decisions.items'),
            align: 'end',
            cell: ({ items }) => formatNumber(items.length),
          },
        ]}
      />
      <Pagination
        page={found.page}
        pages={Math.ceil(found.total / found.pageSize)}
        onChange={(next) => void navigate({ search: next > 1 ? { page: next } : {} })}
      />
    </Stack>
  )
}
