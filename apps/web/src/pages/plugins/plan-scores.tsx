import type { ScoreConsequences, ScoreSummary } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { Sheet, Stack, Table } from '@thidua/ui'
import styles from './plugins.module.css'

/** What dossiers that are there would come to; they themselves stay under what they were opened with. */
export function PlanScores({ scores }: { readonly scores: ScoreConsequences }) {
  const t = useTranslate()
  if (scores.changed === 0) return null
  const points = ({ met, notMet, totalHundredths }: ScoreSummary) =>
    totalHundredths === null
      ? t('plugins.metOf', { met, all: met + notMet })
      : t('plugins.points', { points: formatNumber(totalHundredths / 100) })
  return (
    <Sheet title={t('plugins.scores')}>
      <Stack>
        <p>{t('pluginLife.scores', { changed: scores.changed, total: scores.total })}</p>
        <p className={styles['soft']}>{t('plugins.scoresStay')}</p>
        <Table
          caption={t('plugins.scores')}
          hideCaption
          rows={scores.examples}
          rowKey={({ code }) => code}
          columns={[
            { id: 'code', title: t('plugins.dossier'), noWrap: true, cell: ({ code }) => code },
            { id: 'name', title: t('common.name'), card: 'title', cell: ({ subjectName }) => subjectName },
            { id: 'unit', title: t('common.unit'), cell: ({ unit }) => unit.name },
            {
              id: 'before',
              title: t('plugins.before'),
              align: 'end',
              noWrap: true,
              cell: ({ before }) => points(before),
            },
            {
              id: 'after',
              title: t('plugins.after'),
              align: 'end',
              noWrap: true,
              cell: ({ after }) => points(after),
            },
            {
              id: 'rank',
              title: t('plugins.rank'),
              align: 'end',
              noWrap: true,
              cell: ({ rankBefore, rankAfter }) =>
                rankBefore === null || rankAfter === null ? '' : `${rankBefore} → ${rankAfter}`,
            },
          ]}
        />
      </Stack>
    </Sheet>
  )
}
