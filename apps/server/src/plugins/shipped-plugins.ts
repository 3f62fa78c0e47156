import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { readPluginFolder } from '@thidua/plugin-host'

type PluginFiles = ReadonlyMap<string, string>

/** The plugins that lie beside the program, as their folders hold them. */
export async function readShippedPlugins(folder: string): Promise<Outcome<readonly PluginFiles[]>> {
  const plugins: PluginFiles[] = []
  for (const name of pluginNames(folder)) {
    const files = await readPluginFolder(join(folder, name))
    if (!files.ok) return files
    plugins.push(files.value)
  }
  return ok(plugins)
}

/** Another one when any file may be another one; nothing is read for it, most starts end here. */
export function glanceAtShippedPlugins(folder: string): string {
  const hash = createHash('sha256')
  for (const name of pluginNames(folder)) glanceInto(join(folder, name), hash)
  return hash.digest('hex')
}

const notContent = new Set(['node_modules', '.turbo', 'dist', 'test'])

function glanceInto(folder: string, hash: Hash): void {
  for (const name of readdirSync(folder).toSorted()) {
    if (notContent.has(name)) continue
    const path = join(folder, name)
    const seen = statSync(path)
    if (seen.isDirectory()) glanceInto(path, hash)
    else hash.update(`${path}\0${seen.size}\0${seen.mtimeMs}\0`)
  }
}

/** Those an administrator installs from the catalogue, if ever: their `package.json` says `"house": { "atFirstStart": "offered" }`. */
export function offeredOnly(plugins: readonly PluginFiles[]): ReadonlySet<string> {
  const offered = plugins.filter((files) => {
    const said = JSON.parse(files.get('package.json') ?? '{}') as { house?: { atFirstStart?: string } }
    return said.house?.atFirstStart === 'offered'
  })
  const idOf = (files: PluginFiles) => (JSON.parse(files.get('plugin.json') ?? '{}') as { id?: string }).id
  return new Set(offered.flatMap((files) => idOf(files) ?? []))
}

function pluginNames(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : []
  return names.filter((name) => existsSync(join(folder, name, 'plugin.json')))
}
