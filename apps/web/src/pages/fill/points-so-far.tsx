import type { DossierView } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { Dialog } from '@thidua/ui'
import { lazy, Suspense, useState } from 'react'
import { PageSkeleton } from '#src/parts/page-skeleton.tsx'
import styles from './fill.module.css'

const AgencyScore = lazy(async () => ({
  default: (await import('../dossier/score-view.tsx')).AgencyScore,
}))

type Props = { readonly dossier: DossierView; readonly totalHundredths: number | null }

/** Points as far as they are earned, where the form's author wants them seen while filling; one click says why. */
export function PointsSoFar({ dossier, totalHundredths }: Props) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const { showPointsWhileFilling } = dossier
  const extensionScore = dossier.extensionScore?.showWhileFilling ? dossier.extensionScore : null
  return (
    <>
      {totalHundredths === null || !showPointsWhileFilling ? null : (
        <span>{t('fill.points', { points: formatNumber(totalHundredths / 100) })}</span>
      )}
      {extensionScore ? (
        <button type="button" className={styles['pointsButton']} onClick={() => setOpen(true)}>
          {t('fill.ownPoints', {
            points: formatNumber(extensionScore.pointsHundredths / 100),
            cap: formatNumber(extensionScore.capHundredths / 100),
          })}
        </button>
      ) : null}
      {extensionScore && open ? (
        <Dialog open shape="panel" title={t('fill.whyPoints')} onClose={() => setOpen(false)}>
          <Suspense fallback={<PageSkeleton />}>
            <AgencyScore dossier={dossier} extension={extensionScore} />
          </Suspense>
        </Dialog>
      ) : null}
    </>
  )
}
