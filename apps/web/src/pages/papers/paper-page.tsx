import type { PaperView } from '@thidua/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '@thidua/i18n'
import { PageHeader } from '@thidua/ui'
import { useReading } from '#src/api/use-reading.ts'
import { paperRoute } from '#src/navigation/paper-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { PageSkeleton } from '#src/parts/page-skeleton.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { PaperForm } from './paper-form.tsx'
import { useKeptPaper } from './use-kept-paper.ts'

/** One paper: what stands in it, and the way to take it as Word or PDF. */
export function PaperPage() {
  const { pluginId, documentId } = paperRoute.useParams()
  const paper = useReading('paper.get', { pluginId, documentId })
  return <Loaded query={paper}>{(view) => <Paper key={view.documentId} paper={view} />}</Loaded>
}

function Paper({ paper }: { readonly paper: PaperView }) {
  const t = useTranslate()
  const text = useLocalText()
  const kept = useKeptPaper(`${paper.pluginId}/${paper.documentId}`)
  usePageTitle(text(paper.title))
  return (
    <>
      <PageHeader
        back={<Link to="/van-ban">{t('papers.title')}</Link>}
        title={text(paper.title)}
        lead={t('papers.oneLead')}
      />
      {kept.answers ? (
        <PaperForm paper={paper} answers={kept.answers} savedAt={kept.savedAt} onChange={kept.change} />
      ) : (
        <PageSkeleton />
      )}
    </>
  )
}
