import type { PluginPageRef } from '@thidua/contracts'

/**
 * Where a page of a plugin lies. The address is made here of ids, never taken from a plugin: whatever it brings, it leads
 * nowhere else.
 */
export function pluginPageHref(page: PluginPageRef): string {
  if (page.kind === 'dossiers') return `/ho-so?stakeholder=${encodeURIComponent(page.stakeholder)}`
  const [publisher = '', ...name] = page.pluginId.split('.')
  const place = [publisher, name.join('.')].map(encodeURIComponent).join('/')
  return page.kind === 'report'
    ? `/bao-cao/${place}/${encodeURIComponent(page.reportId)}`
    : `/so-theo-doi/${place}/${encodeURIComponent(page.collectionId)}`
}
