import type { FormPublicationItem } from '@thidua/contracts'
import { formatDateTime, useTranslate } from '@thidua/i18n'
import { StatusTag, Table } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useLocalText } from '#src/parts/use-local-text.ts'

/** Everything published, also what another version replaced or what was taken back. */
export function Publications({ publications }: { readonly publications: readonly FormPublicationItem[] }) {
  const t = useTranslate()
  const text = useLocalText()
  return (
    <Table
      caption={t('studio.published')}
      hideCaption
      rows={publications}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'title',
          title: t('studio.form'),
          card: 'title',
          cell: ({ id, title }) => (
            <Link to="/bieu-mau/ban-hanh/$publicationId" params={{ publicationId: id }}>
              {text(title)}
            </Link>
          ),
        },
        { id: 'version', title: t('studio.version'), noWrap: true, cell: ({ version }) => version },
        { id: 'state', title: t('common.status'), cell: (item) => <PublicationState item={item} /> },
        {
          id: 'dossiers',
          title: t('studio.dossiers'),
          align: 'end',
          cell: ({ dossiers }) => dossiers,
        },
        {
          id: 'at',
          title: t('studio.publishedAt'),
          cell: ({ publishedBy, publishedAt }) => `${publishedBy.name}, ${formatDateTime(publishedAt)}`,
        },
      ]}
    />
  )
}

export function PublicationState({ item }: { readonly item: FormPublicationItem }) {
  const t = useTranslate()
  if (item.withdrawn) return <StatusTag>{t('studio.withdrawn')}</StatusTag>
  if (!item.active) return <StatusTag>{t('studio.replaced')}</StatusTag>
  return (
    <>
      <StatusTag tone="success">{t('studio.inUse')}</StatusTag>{' '}
      {item.baseMoved ? <StatusTag tone="warning">{t('studio.baseMoved')}</StatusTag> : null}
    </>
  )
}
