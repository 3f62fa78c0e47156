import type { LocalText, PluginCodelist } from '@thidua/contracts'
import { provincialCodelists } from '@thidua/plugin-sdk'
import type { LoadedPlugin } from './load-plugin.ts'

/** A list of codes with whose it is: a plugin's, or (null) the province's. */
export type InstalledCodelist = {
  readonly plugin: { readonly id: string; readonly title: LocalText } | null
  readonly list: PluginCodelist
}

/** The province's lists, then those of plugins, in the order of the plugins. */
export function installedCodelists(
  plugins: readonly Pick<LoadedPlugin, 'manifest' | 'additions'>[],
): readonly InstalledCodelist[] {
  return [
    ...provincialCodelists.map((list) => ({ plugin: null, list })),
    ...plugins.flatMap(({ manifest: { id, title }, additions }) =>
      [...additions.codelists.values()].map((list) => ({ plugin: { id, title }, list })),
    ),
  ]
}
