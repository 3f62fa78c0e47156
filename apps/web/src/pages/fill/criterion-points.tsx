import type { FormSection } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import type { LivePoints } from './live-points.ts'
import styles from './fill.module.css'

export type PointsByWhom = { readonly [Whose in 'province' | 'agency']?: LivePoints }

type Props = { readonly section: FormSection; readonly points: PointsByWhom }

/** At the criterion, following its fields down the page: what it has earned of what it can. */
export function CriterionPoints({ section, points }: Props) {
  const t = useTranslate()
  const lines = (['province', 'agency'] as const).flatMap((whose) => {
    const line = points[whose]?.criteria.find(({ criterionId }) => criterionId === section.criterionId)
    return line ? [{ ...line, whose }] : []
  })
  if (lines.length === 0) return null
  return (
    <p className={styles['criterionPoints']} aria-live="polite">
      {lines.map(({ whose, points: earned, most }) => (
        <span key={whose}>
          {t(whose === 'province' ? 'fill.criterionPoints' : 'fill.ownCriterionPoints', {
            points: formatNumber(earned / 100),
            most: formatNumber(most / 100),
          })}
        </span>
      ))}
    </p>
  )
}
