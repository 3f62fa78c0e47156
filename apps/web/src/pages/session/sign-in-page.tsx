import { useTranslate } from '@thidua/i18n'
import { PageHeader } from '@thidua/ui'
import { Link, useRouter } from '@tanstack/react-router'
import { signInRoute } from '#src/navigation/public-routes.tsx'
import { markSessionExpired } from '#src/session/session-expiry.ts'
import { SignInForm } from '#src/session/sign-in-form.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import styles from './sign-in-page.module.css'

export function SignInPage() {
  const t = useTranslate()
  const router = useRouter()
  const { next } = signInRoute.useSearch()
  usePageTitle(t('signIn.title'))
  return (
    <div className={styles['card']}>
      <PageHeader title={t('signIn.title')} lead={t('signIn.lead')} />
      <SignInForm
        onSignedIn={() => {
          markSessionExpired(false)
          router.history.push(next ?? '/')
        }}
      />
      <div className={styles['public']}>
        <p>{t('signIn.publicHint')}</p>
        <ul>
          <li>
            <Link to="/cong-khai">{t('signIn.toPortal')}</Link>
          </li>
          <li>
            <Link to="/xac-nhan">{t('signIn.toCheck')}</Link>
          </li>
          <li>
            <Link to="/de-cu">{t('signIn.toNominate')}</Link>
          </li>
        </ul>
      </div>
    </div>
  )
}
