import { useTranslate } from '@thidua/i18n'
import { EmptyState } from '@thidua/ui'
import { useQuery } from '@tanstack/react-query'
import { dossierReading } from '#src/api/dossier-reading.ts'
import { fillRoute } from '#src/navigation/dossier-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { PageSkeleton } from '#src/parts/page-skeleton.tsx'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { FillForm } from './fill-form.tsx'

/** Starts from what the server holds now, never from an older copy. */
export function FillPage() {
  const t = useTranslate()
  const { dossierId } = fillRoute.useParams()
  const dossier = useQuery({
    ...dossierReading(dossierId),
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })
  if (dossier.data && !dossier.isFetchedAfterMount && !dossier.error) return <PageSkeleton />
  return (
    <Loaded query={dossier}>
      {(view) =>
        view.canEdit ? (
          <FillForm key={view.id} dossier={view} />
        ) : (
          <EmptyState
            icon="lock"
            title={t('fill.readOnlyTitle')}
            action={
              <RouterLinkButton to="/ho-so/$dossierId" params={{ dossierId }}>
                {t('fill.backToDossier')}
              </RouterLinkButton>
            }
          >
            {t('fill.readOnlyLead')}
          </EmptyState>
        )
      }
    </Loaded>
  )
}
