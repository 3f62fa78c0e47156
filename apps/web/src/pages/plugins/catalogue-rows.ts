import type { CatalogueEntryView, CatalogueView, LocalText, PluginState, PluginView } from '@thidua/contracts'
import { foldSearchKey } from '@thidua/kernel'
import { isInstalled } from './is-installed.ts'

export type CatalogueRow = {
  readonly pluginId: string
  readonly title: LocalText
  readonly description: LocalText
  readonly publisher: string
  readonly contributes: CatalogueEntryView['contributes']
  /** Where it stands here; null when it was never installed. */
  readonly state: PluginState | null
  readonly installedVersion: string | null
  /** Newest first. */
  readonly versions: readonly CatalogueEntryView[]
  /** The newest that may be installed. */
  readonly newest: CatalogueEntryView | null
  readonly hasUpgrade: boolean
  /** What runs here, or everything listed of it, was revoked. */
  readonly revoked: boolean
}

export const catalogueShows = ['installed', 'upgrade', 'new', 'revoked'] as const
export type CatalogueShow = (typeof catalogueShows)[number]

/** One row a plugin: what is listed of it and where it stands here; what is installed but no longer listed comes too. */
export function catalogueRows(
  catalogue: CatalogueView,
  plugins: readonly PluginView[],
): readonly CatalogueRow[] {
  const ids = new Set([...catalogue.entries, ...plugins.map(({ id }) => ({ pluginId: id }))].map(idOf))
  return [...ids].toSorted().map((pluginId) => {
    const versions = catalogue.entries
      .filter((entry) => entry.pluginId === pluginId)
      .toSorted((left, right) => newerFirst(left.version, right.version))
    return rowOf(
      pluginId,
      versions,
      plugins.find(({ id }) => id === pluginId),
    )
  })
}

function rowOf(
  pluginId: string,
  versions: readonly CatalogueEntryView[],
  plugin: PluginView | undefined,
): CatalogueRow {
  const newest = versions.find(({ revoked }) => !revoked) ?? null
  const shown = newest ?? versions[0]
  const installed = plugin !== undefined && isInstalled(plugin.state)
  const running = versions.find(({ digest }) => installed && digest === plugin.digest)
  return {
    pluginId,
    title: shown?.title ?? plugin?.title ?? { vi: pluginId },
    description: shown?.description ?? plugin?.description ?? { vi: '' },
    publisher: shown?.publisher ?? plugin?.publisher ?? '',
    contributes: shown?.contributes ?? countsOf(plugin),
    state: plugin?.state ?? null,
    installedVersion: installed ? plugin.version : null,
    versions,
    newest,
    hasUpgrade: newest?.relation === 'upgrade',
    revoked: running?.revoked ?? (versions.length > 0 && newest === null),
  }
}

function countsOf(plugin: PluginView | undefined): CatalogueRow['contributes'] {
  return Object.entries(plugin?.counts ?? {}).flatMap(([point, count]) =>
    count > 0 ? [{ point, count }] : [],
  )
}

/** Order of the list alone; which version is an upgrade is the server's to say. */
function newerFirst(left: string, right: string): number {
  return right.localeCompare(left, 'en', { numeric: true })
}

function idOf({ pluginId }: { readonly pluginId: string }): string {
  return pluginId
}

export function isShown(row: CatalogueRow, show: CatalogueShow): boolean {
  switch (show) {
    case 'installed':
      return row.installedVersion !== null
    case 'upgrade':
      return row.hasUpgrade
    case 'new':
      return row.installedVersion === null && row.newest !== null
    case 'revoked':
      return row.revoked
  }
}

/** Every word typed is in its names, tone marks forgiven. */
export function isAbout(row: CatalogueRow, search: string): boolean {
  const { title, description, pluginId, publisher } = row
  const text = foldSearchKey(
    [pluginId, publisher, title.vi, title.en ?? '', description.vi, description.en ?? ''].join(' '),
  )
  return foldSearchKey(search)
    .split(' ')
    .every((word) => text.includes(word))
}
