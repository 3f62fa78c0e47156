import { t, useTranslate } from '@thidua/i18n'
import { AppFrame } from '@thidua/ui'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { usePluginNavigation } from './plugin-navigation.ts'
import { routeOf } from './route-of.ts'
import { useSession } from '../session/session-store.ts'
import { Brand } from './brand.tsx'
import { CommandKeys } from './command-keys.tsx'
import { navigationItems } from './navigation-items.ts'
import { TopBar } from './top-bar.tsx'

/** The entry itself says when it is the current one; the router would also mark every entry above it. */
const exactly = { exact: true }

/** The frame of everything behind the sign-in. */
export function WorkspaceFrame() {
  useTranslate()
  const session = useSession()
  const { pathname } = useLocation()
  const extra = usePluginNavigation(pathname)
  const elsewhere = extra.some(({ current }) => current)
  return (
    <AppFrame
      brand={<Brand />}
      nav={navigationItems(session, elsewhere ? '' : pathname)}
      navLabel={t('shell.mainNavigation')}
      extraNav={{ label: t('shell.pluginPages'), items: extra }}
      quickNavLabel={t('shell.quickNavigation')}
      moreLabel={t('shell.moreNavigation')}
      renderLink={({ item, children, ...link }) => (
        <Link {...routeOf(item.href)} activeOptions={exactly} {...link}>
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
