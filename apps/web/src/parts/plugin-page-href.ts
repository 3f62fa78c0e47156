import type { PluginPageRef } from '@thidua/contracts'

/**
 * Where a page of a plugin lies. The address is made here of ids, never taken from a plugin: whatever it brings, it leads
 * nowhere else.
 */
export function pluginPageHref(page: PluginPageRef): string {
  if (page.kind === 'dossiers') return `/ho-so?stakeholder=${encodeURIComponent(page.stakeholder)}`
  if (page.kind === 'collection')
    return `/phan-mo-rong/${encodeURIComponent(page.pluginId)}/so/${encodeURIComponent(page.collectionId)}`
  const [publisher = '', ...name] = page.pluginId.split('.')
  const place = [publisher, name.join('.'), page.reportId].map(encodeURIComponent)
  return `/bao-cao/${place.join('/')}`
}
