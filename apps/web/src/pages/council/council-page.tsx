import type { DossierListItem } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { EmptyState, PageHeader } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { dossierReading } from '#src/api/dossier-reading.ts'
import { councilRoute } from '#src/navigation/office-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { useTitleNames } from '#src/parts/use-title-names.ts'
import { CouncilItem } from './council-item.tsx'
import { useCouncilAgenda } from './use-council-agenda.ts'
import styles from './council.module.css'

/** For the projector: the agenda, one dossier in large letters, its evidence and opinions; the secretary's controls apart. */
export function CouncilPage() {
  const t = useTranslate()
  const agenda = useCouncilAgenda()
  usePageTitle(t('council.title'))
  return (
    <>
      <PageHeader title={t('council.title')} lead={t('council.lead')} />
      <Loaded query={agenda}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState icon="people" title={t('council.emptyTitle')}>
              {t('council.emptyLead')}
            </EmptyState>
          ) : (
            <Agenda items={items} />
          )
        }
      </Loaded>
    </>
  )
}

function Agenda({ items }: { readonly items: readonly DossierListItem[] }) {
  const t = useTranslate()
  const titleName = useTitleNames()
  const navigate = useNavigate({ from: councilRoute.fullPath })
  const { dossierId } = councilRoute.useSearch()
  const at = Math.max(
    items.findIndex(({ id }) => id === dossierId),
    0,
  )
  const current = items[at]
  const open = (index: number) => {
    const next = items[index]
    if (next) void navigate({ search: { dossierId: next.id } })
  }
  return (
    <div className={styles['room']}>
      <nav aria-label={t('council.agenda')} className={styles['agenda']}>
        <h2>{t('council.agenda')}</h2>
        <ol>
          {items.map((item, index) => (
            <li key={item.id} data-row>
              <button
                type="button"
                aria-current={index === at ? 'true' : undefined}
                className={styles['entry']}
                onClick={() => open(index)}
              >
                {t('council.item', { order: index + 1, name: item.subjectName })}
                <span className={styles['soft']}>{titleName(item.title)}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {current ? (
        <CurrentItem
          key={current.id}
          dossierId={current.id}
          order={at + 1}
          count={items.length}
          onMove={(step) => open(at + step)}
        />
      ) : null}
    </div>
  )
}

type CurrentProps = {
  readonly dossierId: string
  readonly order: number
  readonly count: number
  readonly onMove: (step: 1 | -1) => void
}

function CurrentItem({ dossierId, ...place }: CurrentProps) {
  const dossier = useQuery(dossierReading(dossierId))
  return <Loaded query={dossier}>{(view) => <CouncilItem dossier={view} {...place} />}</Loaded>
}
