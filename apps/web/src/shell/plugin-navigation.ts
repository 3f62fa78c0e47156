import type { PluginMenuEntry } from '@thidua/contracts'
import type { IconName, NavItem } from '@thidua/ui'
import { pluginPageHref } from '../parts/plugin-page-href.ts'
import { useLocalText } from '../parts/use-local-text.ts'
import { usePluginPages } from '../parts/use-plugin-pages.ts'

const icons: Readonly<Record<PluginMenuEntry['icon'], IconName>> = {
  list: 'menu',
  chart: 'chart',
  book: 'book',
  people: 'people',
  calendar: 'calendar',
  document: 'document',
}

/** Entries plugins add to the rail, in the order the server gives them. */
export function usePluginNavigation(pathname: string): readonly NavItem[] {
  const text = useLocalText()
  const pages = usePluginPages()
  return (pages?.menu ?? []).map(({ id, title, icon, page }) => {
    const href = pluginPageHref(page)
    return { id, icon: icons[icon], href, label: text(title), current: pathname === href }
  })
}
