import type { PaperRef } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { EmptyState, PageHeader, Table } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useReading } from '#src/api/use-reading.ts'
import { Loaded } from '#src/parts/loaded.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'

/** Plans, reports, opinions: the papers of the movement that are no dossier. */
export function PapersPage() {
  const t = useTranslate()
  const papers = useReading('paper.list', {})
  usePageTitle(t('papers.title'))
  return (
    <>
      <PageHeader title={t('papers.title')} lead={t('papers.lead')} />
      <Loaded query={papers}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon="document" title={t('papers.none')}>
              {t('papers.noneHint')}
            </EmptyState>
          ) : (
            <Papers list={list} />
          )
        }
      </Loaded>
    </>
  )
}

function Papers({ list }: { readonly list: readonly PaperRef[] }) {
  const t = useTranslate()
  const text = useLocalText()
  return (
    <Table
      caption={t('papers.title')}
      hideCaption
      rows={list}
      rowKey={({ pluginId, documentId }) => `${pluginId}/${documentId}`}
      columns={[
        {
          id: 'title',
          title: t('papers.paper'),
          card: 'title',
          cell: ({ pluginId, documentId, title }) => (
            <Link to="/van-ban/$pluginId/$documentId" params={{ pluginId, documentId }}>
              {text(title)}
            </Link>
          ),
        },
        { id: 'plugin', title: t('papers.plugin'), cell: ({ pluginTitle }) => text(pluginTitle) },
      ]}
    />
  )
}
