import type { DossierView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Badge, Button, PageHeader, Stack, StatusTag, Tabs } from '@thidua/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useQuery } from '@tanstack/react-query'
import { dossierReading } from '#src/api/dossier-reading.ts'
import { dossierRoute } from '#src/navigation/dossier-routes.tsx'
import type { DossierTab } from '#src/navigation/search-params.ts'
import { Loaded } from '#src/parts/loaded.tsx'
import { PluginSlot } from '#src/parts/plugin-slot.tsx'
import { PageSkeleton } from '#src/parts/page-skeleton.tsx'
import { UnitNames } from '#src/parts/unit-names.tsx'
import { useTitleNames } from '#src/parts/use-title-names.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { DossierFacts } from './dossier-facts.tsx'
import { DossierProgress } from './dossier-progress.tsx'
import { NextStep } from './next-step.tsx'
import styles from './dossier.module.css'

const views = {
  content: lazy(async () => ({ default: (await import('./content-view.tsx')).ContentView })),
  evidence: lazy(async () => ({ default: (await import('./evidence-view.tsx')).EvidenceView })),
  score: lazy(async () => ({ default: (await import('./score-view.tsx')).ScoreView })),
  opinions: lazy(async () => ({ default: (await import('./opinions-view.tsx')).OpinionsView })),
  history: lazy(async () => ({ default: (await import('./history-view.tsx')).HistoryView })),
}
const tabs = [
  ['content', 'dossierPage.tabContent'],
  ['evidence', 'dossierPage.tabEvidence'],
  ['score', 'dossierPage.tabScore'],
  ['opinions', 'dossierPage.tabOpinions'],
  ['history', 'dossierPage.tabHistory'],
] as const

/** One dossier: who, which title, where it stands, what happens next and who holds it. */
export function DossierPage() {
  const { dossierId } = dossierRoute.useParams()
  const dossier = useQuery(dossierReading(dossierId))
  return (
    <Loaded query={dossier}>
      {(view) => (
        <UnitNames form={view.form}>
          <Dossier dossier={view} />
        </UnitNames>
      )}
    </Loaded>
  )
}

function Dossier({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const titleName = useTitleNames()
  const navigate = useNavigate({ from: dossierRoute.fullPath })
  const { tab = 'content' } = dossierRoute.useSearch()
  const View = views[tab]
  usePageTitle(`${dossier.subjectName} · ${dossier.code}`)
  return (
    <>
      <PageHeader
        back={<Link to="/ho-so">{t('dossiers.title')}</Link>}
        title={dossier.subjectName}
        tags={
          <>
            <Badge>{t(`subjectKind.${dossier.subjectKind}`)}</Badge>
            {dossier.subject.invented ? <Badge>{t('common.invented')}</Badge> : null}
            {dossier.suspended ? <StatusTag tone="warning">{t('dossiers.suspended')}</StatusTag> : null}
          </>
        }
        lead={
          <>
            <strong>{t('dossierPage.proposedFor', { title: titleName(dossier.title) })}</strong>
            <br />
            {dossier.code} · {dossier.roundName}
          </>
        }
        actions={
          <Button icon="print" onClick={() => print()}>
            {t('dossierPage.printRecord')}
          </Button>
        }
      />
      <Stack gap="loose">
        <DossierProgress dossier={dossier} />
        <div className={styles['columns']}>
          <NextStep dossier={dossier} />
          <Stack>
            <DossierFacts dossier={dossier} />
            <PluginSlot slot="dossier.aside" dossierId={dossier.id} level={3} />
          </Stack>
        </div>
        <PluginSlot slot="dossier.summary" dossierId={dossier.id} level={2} />
        <div>
          <Tabs
            label={t('dossierPage.tabs')}
            current={tab}
            onChange={(next) =>
              void navigate({ search: next === 'content' ? {} : { tab: next as DossierTab } })
            }
            tabs={tabs.map(([id, key]) => ({ id, label: t(key), count: countOf(dossier, id) }))}
          >
            <Suspense fallback={<PageSkeleton />}>
              <View dossier={dossier} />
            </Suspense>
          </Tabs>
        </div>
      </Stack>
    </>
  )
}

function countOf(dossier: DossierView, tab: DossierTab): number | undefined {
  if (tab === 'evidence') return dossier.evidence.length
  if (tab === 'opinions') return dossier.votes.length + dossier.opinions.length
  return undefined
}
