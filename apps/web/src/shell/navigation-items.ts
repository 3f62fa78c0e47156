import type { Role, SessionView } from '@thidua/contracts'
import { t } from '@thidua/i18n'
import type { NavItem } from '@thidua/ui'
import { holdsRole } from '../session/session-store.ts'

type Entry = Omit<NavItem, 'label' | 'current' | 'id'> & {
  readonly id:
    | 'tasks'
    | 'dossiers'
    | 'campaign'
    | 'forms'
    | 'papers'
    | 'council'
    | 'decisions'
    | 'reports'
    | 'portal'
    | 'administration'
  /** Absent: everybody who is signed in. */
  readonly roles?: readonly Role[]
}

const entries: readonly Entry[] = [
  { id: 'tasks', icon: 'home', href: '/' },
  { id: 'dossiers', icon: 'archive', href: '/ho-so' },
  {
    id: 'council',
    icon: 'people',
    href: '/hoi-dong',
    roles: ['councilSecretary', 'councilMember', 'agencyHead'],
  },
  {
    id: 'decisions',
    icon: 'gavel',
    href: '/quyet-dinh',
    roles: ['deciderOffice', 'verifier', 'campaignOffice', 'agencyHead'],
  },
  { id: 'campaign', icon: 'flag', href: '/chien-dich' },
  {
    id: 'forms',
    icon: 'document',
    href: '/bieu-mau',
    roles: ['agencyOfficer', 'agencyHead', 'campaignOffice', 'platformAdministrator'],
  },
  {
    id: 'papers',
    icon: 'print',
    href: '/van-ban',
    roles: ['agencyOfficer', 'agencyHead', 'councilSecretary'],
  },
  { id: 'reports', icon: 'chart', href: '/bao-cao' },
  { id: 'portal', icon: 'award', href: '/cong-khai' },
  {
    id: 'administration',
    icon: 'settings',
    href: '/quan-tri',
    roles: ['platformAdministrator', 'campaignOffice', 'verifier'],
  },
]

/** The rail: tasks of this person, not modules of the program. */
export function navigationItems(session: SessionView | null, pathname: string): readonly NavItem[] {
  return entries
    .filter(({ roles }) => !roles || holdsRole(session, roles))
    .map(({ id, icon, href }) => ({
      id,
      icon,
      href,
      label: t(`shell.${id}`),
      current: isWithin(pathname, href),
    }))
}

function isWithin(pathname: string, href: string): boolean {
  return href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)
}
