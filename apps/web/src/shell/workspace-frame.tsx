import { t, useTranslate } from '@thidua/i18n'
import { AppFrame } from '@thidua/ui'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useSession } from '../session/session-store.ts'
import { Brand } from './brand.tsx'
import { CommandKeys } from './command-keys.tsx'
import { navigationItems } from './navigation-items.ts'
import { TopBar } from './top-bar.tsx'

/** The frame of everything behind the sign-in. */
export function WorkspaceFrame() {
  useTranslate()
  const session = useSession()
  const { pathname } = useLocation()
  return (
    <AppFrame
      brand={<Brand />}
      nav={navigationItems(session, pathname)}
      navLabel={t('shell.mainNavigation')}
      quickNavLabel={t('shell.quickNavigation')}
      moreLabel={t('shell.moreNavigation')}
      renderLink={({ item, children, ...link }) => (
        <Link to={item.href} {...link}>
          {children}
        </Link>
      )}
      top={<TopBar />}
      banner={
        session?.rehearsalDate ? (
          <aside aria-label={t('shell.rehearsalLabel')}>
            {t('shell.rehearsal', { date: session.rehearsalDate })}
          </aside>
        ) : undefined
      }
    >
      <Outlet />
      <CommandKeys />
    </AppFrame>
  )
}
