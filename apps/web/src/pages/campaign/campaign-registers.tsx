import { formatDate, useTranslate } from '@thidua/i18n'
import { Badge, Stack, Table } from '@thidua/ui'
import type { CampaignPart } from './campaign-identity.tsx'
import styles from './campaign.module.css'

export function DutiesTable({ campaign }: CampaignPart) {
  const t = useTranslate()
  return (
    <Table
      caption={t('campaign.duties')}
      hideCaption
      rows={campaign.duties}
      rowKey={({ id }) => id}
      columns={[
        { id: 'id', title: t('common.number'), noWrap: true, cell: ({ id }) => id },
        {
          id: 'organization',
          title: t('campaign.dutyOrganization'),
          card: 'title',
          cell: ({ organization }) => organization,
        },
        { id: 'text', title: t('campaign.dutyText'), cell: ({ text }) => text },
      ]}
    />
  )
}

export function ReportsTable({ campaign }: CampaignPart) {
  const t = useTranslate()
  return (
    <Table
      caption={t('campaign.reports')}
      hideCaption
      rows={campaign.reports}
      rowKey={({ id }) => id}
      columns={[
        { id: 'id', title: t('common.number'), noWrap: true, cell: ({ id }) => id },
        { id: 'what', title: t('campaign.reportWhat'), card: 'title', cell: ({ what }) => what },
        { id: 'from', title: t('campaign.reportFrom'), cell: ({ from }) => from },
        { id: 'to', title: t('campaign.reportTo'), cell: ({ to }) => to },
        { id: 'when', title: t('campaign.reportWhen'), cell: ({ when }) => when },
      ]}
    />
  )
}

export function LegalDocuments({ campaign }: CampaignPart) {
  const t = useTranslate()
  return (
    <Table
      caption={t('campaign.legal')}
      hideCaption
      rows={campaign.legalDocuments}
      rowKey={({ id }) => id}
      columns={[
        { id: 'id', title: t('common.number'), noWrap: true, cell: ({ id }) => id },
        {
          id: 'title',
          title: t('common.name'),
          card: 'title',
          cell: ({ title, number, date, issued }) => (
            <>
              {title}
              {number ? ` (${number}${date ? `, ${formatDate(date)}` : ''})` : ''}{' '}
              {issued ? null : <Badge>{t('campaign.legalNotIssued')}</Badge>}
            </>
          ),
        },
        { id: 'issuer', title: t('campaign.issuer'), cell: ({ issuer }) => issuer ?? '' },
        { id: 'use', title: t('campaign.legalUse'), cell: ({ use }) => use },
      ]}
    />
  )
}

export function Oddities({ campaign }: CampaignPart) {
  const t = useTranslate()
  return (
    <Stack>
      <p className={styles['soft']}>{t('campaign.odditiesLead')}</p>
      <dl className={styles['lettered']}>
        {campaign.oddities.map((oddity) => (
          <div key={oddity.id}>
            <dt>{oddity.id}</dt>
            <dd>
              {oddity.text}
              {oddity.quote ? <blockquote className={styles['verbatim']}>{oddity.quote}</blockquote> : null}
              <p className={styles['soft']}>{oddity.handling}</p>
            </dd>
          </div>
        ))}
      </dl>
    </Stack>
  )
}
