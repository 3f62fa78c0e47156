import { t } from '@thidua/i18n'
import { Button, PageHeader } from '@thidua/ui'
import { ApiError } from '../api/api-error.ts'
import { RefusalNotice } from '../parts/refusal-notice.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** A page that threw: says so, loses nothing, offers to load again. */
export function BrokenPage({ error }: { readonly error: unknown }) {
  if (error instanceof ApiError && error.status === 404) return <NotFoundPage />
  return (
    <>
      <PageHeader title={t('shell.brokenTitle')} lead={t('shell.brokenLead')} />
      <RefusalNotice error={error} />
      <p>
        <Button variant="primary" onClick={() => location.reload()}>
          {t('shell.reload')}
        </Button>
      </p>
    </>
  )
}
