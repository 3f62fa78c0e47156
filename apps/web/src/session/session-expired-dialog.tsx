import { useTranslate } from '@thidua/i18n'
import { Dialog, Stack } from '@thidua/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { markSessionExpired, useSessionExpired } from './session-expiry.ts'
import { useSession } from './session-store.ts'
import { SignInForm } from './sign-in-form.tsx'

/** The session ran out in the middle of work: sign in here, over the page, and go on. Nothing typed is lost. */
export function SessionExpiredDialog() {
  const t = useTranslate()
  const client = useQueryClient()
  const expired = useSessionExpired()
  const session = useSession()
  const { pathname } = useLocation()
  if (!expired || !session || pathname === '/dang-nhap') return null
  return (
    <Dialog open title={t('shell.expiredTitle')} onClose={() => location.assign('/dang-nhap')}>
      <Stack>
        <p>{t('shell.expiredLead')}</p>
        <SignInForm
          username={session.user.username}
          onSignedIn={() => {
            markSessionExpired(false)
            void client.invalidateQueries()
          }}
        />
      </Stack>
    </Dialog>
  )
}
