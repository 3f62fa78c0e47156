import { t } from '@thidua/i18n'
import { useEffect } from 'react'

/** The title of the browser's tab: where, then which program. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${t('shell.productName')}`
  }, [title])
}
