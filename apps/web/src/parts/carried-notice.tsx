import type { DossierRecord } from '@thidua/contracts'
import { lazy, Suspense } from 'react'
import { useReading } from '#src/api/use-reading.ts'

const CarriedPlaces = lazy(async () => ({ default: (await import('./carried-places.tsx')).CarriedPlaces }))

type Props = { readonly dossier: Pick<DossierRecord, 'id' | 'canEdit'> }

/** Tells that the form of this draft went over to another version; seldom, so what it tells is loaded when there is something. */
export function CarriedNotice({ dossier }: Props) {
  const carried = useReading('dossier.getCarried', { dossierId: dossier.id }, { enabled: dossier.canEdit })
  if (!carried.data) return null
  return (
    <Suspense>
      <CarriedPlaces dossierId={dossier.id} carried={carried.data} />
    </Suspense>
  )
}
