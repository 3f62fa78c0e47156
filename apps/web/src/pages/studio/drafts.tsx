import type { FormDraftItem } from '@thidua/contracts'
import { formatDateTime, useTranslate } from '@thidua/i18n'
import { Badge, EmptyState, StatusTag, Table } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useLocalText } from '#src/parts/use-local-text.ts'

/** Forms being drawn, the newest first. */
export function Drafts({ drafts }: { readonly drafts: readonly FormDraftItem[] }) {
  const t = useTranslate()
  const text = useLocalText()
  if (drafts.length === 0) {
    return (
      <EmptyState icon="edit" title={t('studio.noDrafts')}>
        {t('studio.noDraftsLead')}
      </EmptyState>
    )
  }
  return (
    <Table
      caption={t('studio.drafts')}
      hideCaption
      rows={drafts}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'title',
          title: t('studio.form'),
          card: 'title',
          cell: ({ id, title, baseMoved }) => (
            <>
              <Link to="/bieu-mau/$draftId" params={{ draftId: id }}>
                {title || t('studio.untitled')}
              </Link>{' '}
              {baseMoved ? <StatusTag tone="warning">{t('studio.baseMoved')}</StatusTag> : null}
            </>
          ),
        },
        {
          id: 'base',
          title: t('studio.over'),
          cell: ({ baseTitle }) => (baseTitle ? text(baseTitle) : t('studio.standsAlone')),
        },
        {
          id: 'questions',
          title: t('studio.questions'),
          align: 'end',
          cell: ({ questions }) => questions,
        },
        {
          id: 'comments',
          title: t('studio.openComments'),
          align: 'end',
          cell: ({ openComments }) =>
            openComments > 0 ? <Badge>{openComments}</Badge> : t('studio.noneYet'),
        },
        {
          id: 'updated',
          title: t('studio.updated'),
          cell: ({ updatedBy, updatedAt }) => `${updatedBy.name}, ${formatDateTime(updatedAt)}`,
        },
      ]}
    />
  )
}
