import type { DossierListItem } from '@thidua/contracts'
import { formatDate, formatDateTime, useTranslate } from '@thidua/i18n'
import { StatusTag, Table } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import type { DossierFilter } from '#src/navigation/search-params.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { useTitleNames } from '#src/parts/use-title-names.ts'
import styles from './dossiers.module.css'

type Props = {
  readonly dossiers: readonly DossierListItem[]
  readonly filter: DossierFilter
  readonly onSort: (filter: DossierFilter) => void
}
type SortKey = NonNullable<DossierFilter['sort']>

export function DossierTable({ dossiers, filter, onSort }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const titleName = useTitleNames()

  function sortBy(column: string, descending: boolean) {
    const { page: _, descending: __, ...rest } = filter
    onSort({ ...rest, sort: column as SortKey, ...(descending ? { descending } : {}) })
  }

  return (
    <Table
      caption={t('dossiers.title')}
      hideCaption
      rows={dossiers}
      rowKey={(dossier) => dossier.id}
      sort={filter.sort ? { column: filter.sort, descending: filter.descending ?? false } : undefined}
      onSort={sortBy}
      columns={[
        {
          id: 'subjectName',
          title: t('dossiers.subject'),
          sortable: true,
          card: 'title',
          cell: (dossier) => (
            <span className={styles['who']}>
              <Link to="/ho-so/$dossierId" params={{ dossierId: dossier.id }}>
                {dossier.subjectName}
              </Link>
              <span className={styles['soft']}>
                {dossier.code}
                {dossier.unit.name === dossier.subjectName ? '' : ` · ${dossier.unit.name}`}
              </span>
            </span>
          ),
        },
        { id: 'title', title: t('dossiers.awardTitle'), cell: ({ title }) => titleName(title) },
        {
          id: 'stage',
          title: t('dossiers.stage'),
          cell: (dossier) => (
            <>
              {text(dossier.stageTitle)}{' '}
              {dossier.suspended ? <StatusTag tone="warning">{t('dossiers.suspended')}</StatusTag> : null}
            </>
          ),
        },
        {
          id: 'met',
          title: t('dossiers.met'),
          sortable: true,
          align: 'end',
          card: 'hidden',
          cell: ({ met }) => met,
        },
        {
          id: 'deadlineOn',
          title: t('dossiers.deadline'),
          noWrap: true,
          sortable: true,
          cell: ({ deadlineOn }) => (deadlineOn ? formatDate(deadlineOn) : t('tasks.noDeadline')),
        },
        {
          id: 'updatedAt',
          title: t('dossiers.updated'),
          card: 'hidden',
          sortable: true,
          cell: ({ updatedAt }) => <span className={styles['time']}>{formatDateTime(updatedAt)}</span>,
        },
      ]}
    />
  )
}
