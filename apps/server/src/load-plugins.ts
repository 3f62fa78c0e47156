import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '@thidua/kernel'
import { composeRegistry, loadPlugin, readPluginFolder } from '@thidua/plugin-host'
import type { LoadedPlugin, PluginRegistry, Trunks } from '@thidua/plugin-host'

/** Verifies every plugin below the folder and joins them with the trunks. Refuses what the plugin host refuses. */
export async function loadPlugins(folder: string, trunks: Trunks): Promise<Outcome<PluginRegistry>> {
  const loaded: LoadedPlugin[] = []
  for (const name of readdirSync(folder).toSorted()) {
    if (!existsSync(join(folder, name, 'plugin.json'))) continue
    const files = await readPluginFolder(join(folder, name))
    if (!files.ok) return files
    const plugin = loadPlugin(files.value)
    if (!plugin.ok) return plugin
    loaded.push(plugin.value)
  }
  return composeRegistry(loaded, trunks)
}
