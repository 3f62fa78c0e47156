import type { Outcome } from '@thidua/kernel'
import type { PluginFiles } from '@thidua/plugin-sdk'

/**
 * Packs a plugin's folder: `plugin.json`, every file it lists, README and changelog, and `files.json` over them. The same
 * files give the same bytes on every machine. Refuses what `openPackage` would refuse.
 */
export function packPlugin(_files: PluginFiles): Outcome<Uint8Array> {
  throw new Error('being built')
}
