import type { DossierView } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { Link } from '@tanstack/react-router'
import styles from './fill.module.css'

/** The agency's own points before handing in, with the way to why. */
export function CheckedPoints({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const { extensionScore } = dossier
  if (!extensionScore) return null
  return (
    <p className={styles['ownPoints']}>
      {t('fill.ownPointsOf', {
        unit: extensionScore.unit.name,
        points: formatNumber(extensionScore.pointsHundredths / 100),
        cap: formatNumber(extensionScore.capHundredths / 100),
      })}{' '}
      <Link to="/ho-so/$dossierId" params={{ dossierId: dossier.id }} search={{ tab: 'score' }}>
        {t('fill.seeWhy')}
      </Link>
    </p>
  )
}
