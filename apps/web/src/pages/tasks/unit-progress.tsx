import { useTranslate } from '@thidua/i18n'
import { Link } from '@tanstack/react-router'
import { useReading } from '#src/api/use-reading.ts'
import { useSignedIn } from '#src/session/session-store.ts'
import styles from './tasks.module.css'

/** Where my unit stands: three numbers, and the way to the rows behind them. */
export function UnitProgress() {
  const t = useTranslate()
  const session = useSignedIn()
  const summaries = useReading('dossier.summarizeByUnit', {})
  const unit = session.assignments[0]?.unit
  if (!unit || !summaries.data) return null
  const mine = summaries.data.find((summary) => summary.unit.id === unit.id)
  return (
    <section aria-labelledby="unit-progress">
      <h2 id="unit-progress">{t('tasks.unitProgress', { unit: unit.name })}</h2>
      <ul className={styles['progress']}>
        <li>
          <Link to="/ho-so" search={{ unitId: unit.id }}>
            {t('tasks.unitDossiers', { count: mine?.dossiers ?? 0 })}
          </Link>
        </li>
        <li>{t('tasks.unitAwarded', { count: mine?.awarded ?? 0 })}</li>
        {mine?.averageMet === null || mine === undefined ? null : (
          <li>{t('tasks.unitAverage', { value: Math.round((mine.averageMet ?? 0) * 10) / 10 })}</li>
        )}
      </ul>
    </section>
  )
}
