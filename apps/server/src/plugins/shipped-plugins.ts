import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { readPluginFolder } from '@thidua/plugin-host'

type PluginFiles = ReadonlyMap<string, string>

export type ShippedPlugins = {
  readonly plugins: readonly PluginFiles[]
  /** Another one when any file of any plugin is another one. */
  readonly fingerprint: string
}

/** The plugins that lie beside the program, as their folders hold them. */
export async function readShippedPlugins(folder: string): Promise<Outcome<ShippedPlugins>> {
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : []
  const plugins: PluginFiles[] = []
  const hash = createHash('sha256')
  for (const name of names) {
    if (!existsSync(join(folder, name, 'plugin.json'))) continue
    const files = await readPluginFolder(join(folder, name))
    if (!files.ok) return files
    for (const [path, text] of [...files.value].toSorted(([left], [right]) => (left < right ? -1 : 1)))
      hash.update(`${name}/${path}\0${text.length}\0${text}\0`)
    plugins.push(files.value)
  }
  return ok({ plugins, fingerprint: hash.digest('hex') })
}
