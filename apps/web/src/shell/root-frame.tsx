import { uiWords, useLanguage } from '@thidua/i18n'
import { ToastProvider, UiWordsProvider } from '@thidua/ui'
import { Outlet } from '@tanstack/react-router'
import { SessionExpiredDialog } from '../session/session-expired-dialog.tsx'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'

/** Around every page: words of the components, focus after moving, the sign-in that opens in place. */
export function RootFrame() {
  useLanguage()
  useFocusOnArrival()
  return (
    <UiWordsProvider value={uiWords()}>
      <ToastProvider>
        <Outlet />
        <SessionExpiredDialog />
      </ToastProvider>
    </UiWordsProvider>
  )
}
