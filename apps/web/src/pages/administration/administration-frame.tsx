import { useTranslate } from '@thidua/i18n'
import { PageHeader, Stack } from '@thidua/ui'
import { Link, Outlet } from '@tanstack/react-router'
import styles from './administration.module.css'

const pages = [
  ['/quan-tri/plugin', 'admin.plugins'],
  ['/quan-tri/dot-xet', 'admin.rounds'],
  ['/quan-tri/nguoi-dung', 'admin.users'],
  ['/quan-tri/don-vi', 'admin.units'],
  ['/quan-tri/lich', 'admin.calendar'],
  ['/quan-tri/thiet-dat', 'admin.settings'],
  ['/quan-tri/dti', 'admin.dti'],
] as const

export function AdministrationFrame() {
  const t = useTranslate()
  return (
    <Stack>
      <PageHeader title={t('admin.title')} />
      <nav aria-label={t('admin.sections')} className={styles['sections']}>
        {pages.map(([to, key]) => (
          <Link key={to} to={to} activeOptions={{ includeSearch: false }}>
            {t(key)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </Stack>
  )
}
