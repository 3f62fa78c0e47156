import type { PlanReport } from '@thidua/contracts'
import { formatNumber, type MessageKey, useTranslate } from '@thidua/i18n'
import styles from './plugins.module.css'

/** The numbers one decides by, before anything that explains them. */
export function PlanFigures({ report }: { readonly report: PlanReport }) {
  const t = useTranslate()
  const { totals, drafts, scores, units, storageBytes, canRollBack } = report
  const parts = (of: 'contributions' | 'drafts', counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .filter(([id, count]) => id !== 'total' && count > 0)
      .map(([id, count]) => t(keyOf(of, id), { count }))
      .join(', ')
  const figures = [
    {
      id: 'contributions',
      value: totals.added + totals.changed + totals.removed,
      note: parts('contributions', totals),
    },
    { id: 'drafts', value: drafts.total, note: parts('drafts', drafts) },
    { id: 'scores', value: scores.changed, note: t('plugins.figure.scoresNote', { total: scores.total }) },
    { id: 'units', value: units.length, note: '' },
  ] as const
  return (
    <section aria-label={t('plugins.figures')}>
      <dl className={styles['figures']}>
        {figures.map(({ id, value, note }) => (
          <div key={id} className={styles['figure']}>
            <dt>{t(`plugins.figure.${id}`)}</dt>
            <dd className={styles['figureValue']}>{formatNumber(value)}</dd>
            {note ? <dd className={styles['small']}>{note}</dd> : null}
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

function keyOf(of: keyof typeof partKeys, id: string): MessageKey {
  const keys: Readonly<Record<string, MessageKey>> = partKeys[of]
  return keys[id] ?? 'plugins.part.changed'
}

const partKeys = {
  contributions: {
    added: 'plugins.part.added',
    changed: 'plugins.part.changed',
    removed: 'plugins.part.removed',
  },
  drafts: {
    unchanged: 'plugins.part.draftsUnchanged',
    changed: 'plugins.part.draftsChanged',
    attention: 'plugins.part.draftsAttention',
    failed: 'plugins.part.draftsFailed',
  },
} as const satisfies Record<string, Readonly<Record<string, MessageKey>>>
