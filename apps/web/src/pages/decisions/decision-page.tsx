import type { DecisionView } from '@thidua/contracts'
import { formatMoney, useTranslate } from '@thidua/i18n'
import { LinkButton, PageHeader, Stack, Table } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { addresses } from '#src/api/addresses.ts'
import { useReading } from '#src/api/use-reading.ts'
import { decisionRoute } from '#src/navigation/office-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { useTitleNames } from '#src/parts/use-title-names.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'

export function DecisionPage() {
  const { decisionId } = decisionRoute.useParams()
  const decision = useReading('decision.get', { decisionId })
  return <Loaded query={decision}>{(view) => <Decision decision={view} />}</Loaded>
}

function Decision({ decision }: { readonly decision: DecisionView }) {
  const t = useTranslate()
  const titleName = useTitleNames()
  const total = decision.items.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  usePageTitle(t('decisions.pageTitle', { number: decision.number }))
  return (
    <>
      <PageHeader
        back={<Link to="/quyet-dinh">{t('decisions.title')}</Link>}
        title={t('decisions.pageTitle', { number: decision.number })}
        lead={
          <>
            {t('decisions.pageLead', { signedOn: decision.signedOn, issuer: decision.issuingUnit.name })}
            <br />
            {t('decisions.signer')}:{' '}
            {[decision.signatureForm, decision.signerPost, decision.signerName].filter(Boolean).join(' ')}
          </>
        }
        actions={
          <LinkButton
            href={addresses.decisionDocument(decision.id)}
            icon="download"
            variant="primary"
            download
          >
            {t('decisions.docx')}
          </LinkButton>
        }
      />
      <Stack>
        <p>{decision.summary}</p>
        <Table
          caption={t('decisions.list')}
          rows={decision.items}
          rowKey={({ dossierId }) => dossierId}
          columns={[
            { id: 'order', title: t('common.order'), align: 'end', cell: ({ order }) => order },
            {
              id: 'subject',
              title: t('decisions.subject'),
              card: 'title',
              cell: ({ dossierId, subjectName }) => (
                <Link to="/ho-so/$dossierId" params={{ dossierId }}>
                  {subjectName}
                </Link>
              ),
            },
            { id: 'unit', title: t('decisions.unit'), cell: ({ unitName }) => unitName },
            { id: 'title', title: t('decisions.awardTitle'), cell: ({ title }) => titleName(title) },
            {
              id: 'amount',
              title: t('decisions.amount'),
              align: 'end',
              noWrap: true,
              cell: ({ amount }) => (amount === null ? '' : formatMoney(amount)),
            },
            {
              id: 'certificate',
              title: t('decisions.certificate'),
              cell: ({ certificateCode: code, subjectName }) =>
                code ? (
                  <>
                    <a
                      href={addresses.certificate(code)}
                      download
                      aria-label={t('decisions.certificateOf', { name: subjectName })}
                    >
                      {t('decisions.certificatePdf')}
                    </a>
                    {' · '}
                    <Link
                      to="/xac-nhan/$code"
                      params={{ code }}
                      aria-label={t('portal.certificateOf', { name: subjectName })}
                    >
                      {t('decisions.check')}
                    </Link>
                  </>
                ) : (
                  ''
                ),
            },
          ]}
        />
        {total > 0 ? (
          <p>
            <strong>{t('decisions.amountTotal', { amount: total })}</strong>
          </p>
        ) : null}
      </Stack>
    </>
  )
}
