import { useTranslate } from '@thidua/i18n'
import { Icon, IconButton } from '@thidua/ui'
import { lazy, Suspense, useState } from 'react'
import { useReading } from '../api/use-reading.ts'
import { openCommandPalette } from '../keyboard/palette-state.ts'
import { useSession } from '../session/session-store.ts'
import styles from './shell.module.css'

const AccountDialog = lazy(async () => ({ default: (await import('./account-dialog.tsx')).AccountDialog }))
const NoticesDialog = lazy(async () => ({ default: (await import('./notices-dialog.tsx')).NoticesDialog }))

/** Search, who I act as, what hurries and what I was told, my account. */
export function TopBar() {
  const t = useTranslate()
  const session = useSession()
  const [open, setOpen] = useState<'account' | 'notices' | null>(null)
  const tasks = useReading('task.list', {}, { enabled: session !== null })
  const notices = useReading('notice.countUnread', {}, { enabled: session !== null })
  const unread = notices.data?.unread ?? 0
  const urgent = tasks.data?.filter(({ urgency }) => urgency !== 'later') ?? []
  if (!session) return null
  const [acting, ...others] = session.assignments
  return (
    <>
      <button type="button" className={styles['searchButton']} onClick={openCommandPalette}>
        <Icon name="search" size={18} />
        <span className={styles['searchText']}>{t('shell.searchEverything')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <span className={styles['space']} />
      {acting ? (
        <span className={styles['acting']}>
          <strong>{session.user.name}</strong>
          <span>
            {t('shell.actingAs', { role: t(`role.${acting.role}`), unit: acting.unit.name })}
            {others.length > 0 ? ` ${t('shell.moreAssignments', { count: others.length })}` : ''}
          </span>
        </span>
      ) : null}
      <IconButton
        icon="bell"
        label={t('shell.notices')}
        count={urgent.length + unread}
        onClick={() => setOpen('notices')}
      />
      <IconButton
        icon="person"
        label={t('shell.account', { name: session.user.name })}
        onClick={() => setOpen('account')}
      />
      <Suspense>
        {open === 'account' ? <AccountDialog session={session} onClose={() => setOpen(null)} /> : null}
        {open === 'notices' ? <NoticesDialog tasks={urgent} onClose={() => setOpen(null)} /> : null}
      </Suspense>
    </>
  )
}
