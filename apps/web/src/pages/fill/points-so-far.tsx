import type { DossierView } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { Dialog, TextButton } from '@thidua/ui'
import { lazy, Suspense, useState } from 'react'
import { PageSkeleton } from '#src/parts/page-skeleton.tsx'
import type { PointsByWhom } from './criterion-points.tsx'
import type { DossierDraft } from './use-dossier-draft.ts'

const WhyPoints = lazy(async () => ({
  default: (await import('../dossier/score-view.tsx')).WhyPoints,
}))

type Props = {
  readonly dossier: DossierView
  readonly draft: Pick<DossierDraft, 'score' | 'flush'>
  readonly points: PointsByWhom
}

/** Points as far as they are earned, where the form's author wants them seen while filling; one click says why. */
export function PointsSoFar({ dossier, draft, points }: Props) {
  const t = useTranslate()
  const [open, setOpen] = useState<'province' | 'agency' | null>(null)
  const total = points.province?.total ?? draft.score?.totalHundredths ?? null
  const extensionScore = dossier.extensionScore?.showWhileFilling ? dossier.extensionScore : null
  const own = points.agency?.total ?? extensionScore?.pointsHundredths
  // why is told of what is saved
  const ask = (whose: 'province' | 'agency') => void draft.flush().then(() => setOpen(whose))
  return (
    <>
      {total === null || dossier.score === null ? null : (
        <TextButton onClick={() => ask('province')}>
          {points.province?.cap
            ? t('fill.pointsOf', {
                points: formatNumber(total / 100),
                cap: formatNumber(points.province.cap / 100),
              })
            : t('fill.points', { points: formatNumber(total / 100) })}
        </TextButton>
      )}
      {extensionScore && own !== undefined ? (
        <TextButton onClick={() => ask('agency')}>
          {t('fill.ownPoints', {
            points: formatNumber(own / 100),
            cap: formatNumber(extensionScore.capHundredths / 100),
          })}
        </TextButton>
      ) : null}
      {open ? (
        <Dialog
          open
          shape="panel"
          title={open === 'province' ? t('fill.whyProvincePoints') : t('fill.whyPoints')}
          onClose={() => setOpen(null)}
        >
          <Suspense fallback={<PageSkeleton />}>
            <WhyPoints dossier={dossier} whose={open} />
          </Suspense>
        </Dialog>
      ) : null}
    </>
  )
}
