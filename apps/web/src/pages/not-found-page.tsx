import { useTranslate } from '@thidua/i18n'
import { PageHeader } from '@thidua/ui'
import { RouterLinkButton } from '../parts/router-link-button.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'

/** The same for what does not exist and for what belongs to another unit. */
export function NotFoundPage() {
  const t = useTranslate()
  usePageTitle(t('shell.notFoundTitle'))
  return (
    <>
      <PageHeader title={t('shell.notFoundTitle')} lead={t('shell.notFoundLead')} />
      <RouterLinkButton to="/" variant="primary">
        {t('shell.goHome')}
      </RouterLinkButton>
    </>
  )
}
