import type { PlanReport } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import styles from './plugins.module.css'

/** The numbers one decides by, before anything that explains them. */
export function PlanFigures({ report }: { readonly report: PlanReport }) {
  const t = useTranslate()
  const { totals, drafts, scores, units, storageBytes, canRollBack } = report
  const figures = [
    {
      id: 'contributions',
      value: t('plugins.figure.contributions', totals),
      label: t('plugins.figure.contributionsLabel'),
      note: null,
    },
    {
      id: 'drafts',
      value: formatNumber(drafts.total),
      label: t('plugins.figure.draftsLabel'),
      note: drafts.total > 0 ? t('plugins.figure.drafts', drafts) : t('plugins.figure.noDrafts'),
    },
    {
      id: 'scores',
      value: formatNumber(scores.changed),
      label: t('plugins.figure.scoresLabel'),
      note: t('plugins.figure.scores', { total: scores.total }),
    },
    {
      id: 'units',
      value: formatNumber(units.length),
      label: t('plugins.figure.unitsLabel'),
      note: null,
    },
  ]
  return (
    <section aria-label={t('plugins.figures')}>
      <dl className={styles['figures']}>
        {figures.map(({ id, value, label, note }) => (
          <div key={id} className={styles['figure']}>
            <dt>{label}</dt>
            <dd>
              <span className={styles['figureValue']}>{value}</span>
              {note ? <span className={styles['small']}>{note}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['soft']}>
        {t(canRollBack ? 'plugins.canRollBack' : 'plugins.cannotRollBack')}{' '}
        {t('plugins.storage', { size: storageBytes })}
      </p>
    </section>
  )
}
