import type { DossierView } from '@thidua/contracts'
import { formatDate, useTranslate } from '@thidua/i18n'
import { Icon, StageLine } from '@thidua/ui'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './dossier.module.css'

/** The line of stages, and the clock with the days it does not count. */
export function DossierProgress({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const text = useLocalText()
  return (
    <div>
      <StageLine
        label={t('dossierPage.stageLine')}
        stages={dossier.stages.map(({ id, title, state }) => ({ id, title: text(title), state }))}
      />
      <Clock dossier={dossier} />
    </div>
  )
}

function Clock({ dossier: { deadline } }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  if (!deadline) return null
  const { workingDaysLeft: left } = deadline
  const late = !deadline.paused && left < 0
  const remaining = deadline.paused
    ? t('dossierPage.clockPaused')
    : left > 0
      ? t('dossierPage.clockLeft', { count: left })
      : left === 0
        ? t('dossierPage.clockToday')
        : t('dossierPage.clockLate', { count: -left })
  return (
    <div className={styles['clock']} data-late={late || undefined}>
      <Icon name={late ? 'alert' : 'clock'} />
      <div>
        <strong>{t('dossierPage.dueOn', { date: deadline.dueOn })}</strong>
        {', '}
        {remaining}
        <div className={styles['soft']}>
          {t('dossierPage.clockOf', { count: deadline.workingDays, startedOn: deadline.startedOn })}
          {deadline.skipped.length > 0 ? (
            <>
              {'. '}
              {t('dossierPage.skippedDays', {
                days: deadline.skipped.map(({ date, name }) => `${formatDate(date)} (${name})`).join(', '),
              })}
            </>
          ) : null}
        </div>
      </div>
    </div>
  )
}
