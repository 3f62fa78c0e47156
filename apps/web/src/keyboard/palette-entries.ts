import type { SessionView } from '@thidua/contracts'
import { getLanguage, setLanguage, t } from '@thidua/i18n'
import { foldSearchKey } from '@thidua/kernel'
import { applyTheme, type IconName, readTheme } from '@thidua/ui'
import { holdsRole } from '../session/session-store.ts'
import { navigationItems } from '../shell/navigation-items.ts'
import { showOverlay } from './palette-state.ts'

export type PaletteEntry = {
  readonly id: string
  readonly group: 'pages' | 'dossiers' | 'actions'
  readonly icon: IconName
  readonly label: string
  readonly hint?: string
  readonly run: (go: (href: string) => void) => void
}

const administrationPages = [
  ['/quan-tri/plugin', 'admin.plugins'],
  ['/quan-tri/nguoi-dung', 'admin.users'],
  ['/quan-tri/dot-xet', 'admin.rounds'],
  ['/quan-tri/lich', 'admin.calendar'],
  ['/quan-tri/thiet-dat', 'admin.settings'],
  ['/quan-tri/dti', 'admin.dti'],
  ['/quan-tri/don-vi', 'admin.units'],
] as const

/** Pages and actions of this person whose name holds what was typed, tone marks forgiven. */
export function paletteEntries(session: SessionView, search: string): readonly PaletteEntry[] {
  const wanted = foldSearchKey(search)
  return [...pageEntries(session), ...actionEntries(session)].filter(({ label }) =>
    foldSearchKey(label).includes(wanted),
  )
}

function pageEntries(session: SessionView): readonly PaletteEntry[] {
  const rail = navigationItems(session, '').map(({ id, icon, label, href }) => entryTo(id, icon, label, href))
  const own = [
    ...(holdsRole(session, ['agencyHead'])
      ? [entryTo('unitPlugins', 'plugin', t('shell.unitPlugins'), '/phan-mo-rong')]
      : []),
    entryTo('books', 'book', t('records.books'), '/phan-mo-rong/so'),
    entryTo('notices', 'bell', t('notices.title'), '/thong-bao'),
  ]
  if (!holdsRole(session, ['platformAdministrator', 'campaignOffice', 'verifier'])) return [...rail, ...own]
  return [
    ...rail,
    ...own,
    ...administrationPages.map(([href, key]) => entryTo(href, 'settings', t(key), href)),
  ]
}

function entryTo(id: string, icon: IconName, label: string, href: string): PaletteEntry {
  return { id, group: 'pages', icon, label, run: (go) => go(href) }
}

function actionEntries(session: SessionView): readonly PaletteEntry[] {
  const actions: PaletteEntry[] = [
    {
      id: 'theme',
      group: 'actions',
      icon: 'moon',
      label: t('shell.actionTheme'),
      run: () => applyTheme(readTheme() === 'dark' ? 'light' : 'dark'),
    },
    {
      id: 'language',
      group: 'actions',
      icon: 'language',
      label: t('shell.actionLanguage'),
      run: () => void setLanguage(getLanguage() === 'vi' ? 'en' : 'vi'),
    },
    {
      id: 'shortcuts',
      group: 'actions',
      icon: 'keyboard',
      label: t('shell.shortcuts'),
      hint: '?',
      run: () => showOverlay('shortcuts'),
    },
  ]
  if (!holdsRole(session, ['agencyOfficer', 'nominee'])) return actions
  return [
    {
      id: 'new',
      group: 'actions',
      icon: 'add',
      label: t('shell.actionNewDossier'),
      run: (go) => go('/ho-so/moi'),
    },
    ...actions,
  ]
}
