import { uiWords, useLanguage } from '@thidua/i18n'
import { ToastProvider, UiWordsProvider } from '@thidua/ui'
import { Outlet } from '@tanstack/react-router'
import { useMemo } from 'react'
import { SessionExpiredDialog } from '../session/session-expired-dialog.tsx'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'

/** Around every page: words of the components, focus after moving, the sign-in that opens in place. */
export function RootFrame() {
  const language = useLanguage()
  const words = useMemo(() => uiWords(), [language])
  useFocusOnArrival()
  return (
    <UiWordsProvider value={words}>
      <ToastProvider>
        <Outlet />
        <SessionExpiredDialog />
      </ToastProvider>
    </UiWordsProvider>
  )
}
