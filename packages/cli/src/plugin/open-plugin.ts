import { statSync } from 'node:fs'
import {
  loadPlugin,
  openPackage,
  readPluginFolder,
  type LoadedPlugin,
  type OpenedPackage,
} from '@thidua/plugin-host'
import type { PluginFiles } from '@thidua/plugin-sdk'
import { readFile, type Reading } from '../form/read-file.ts'
import { problemsOf } from './plugin-report.ts'

/** More than a package may be, so that the reader of packages says what is too large. */
const packageLimit = 4_000_000

export type FoundPlugin = {
  readonly files: PluginFiles
  /** Null for a folder. */
  readonly opened: OpenedPackage | null
}

/** A plugin's folder or package; nothing of it is executed. */
export async function openPlugin(place: string): Promise<Reading<FoundPlugin>> {
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() === true) {
    const files = await readPluginFolder(place)
    return files.ok
      ? { ok: true, value: { files: files.value, opened: null } }
      : { ok: false, problems: problemsOf(files.error) }
  }
  const bytes = readFile(place, packageLimit)
  if (!bytes.ok) return bytes
  const opened = openPackage(bytes.value)
  return opened.ok
    ? { ok: true, value: { files: opened.value.files, opened: opened.value } }
    : { ok: false, problems: problemsOf(opened.error) }
}

/** The same, compiled and checked as at the import desk. */
export async function openSoundPlugin(
  place: string,
): Promise<Reading<FoundPlugin & { readonly plugin: LoadedPlugin }>> {
  const found = await openPlugin(place)
  if (!found.ok) return found
  const plugin = loadPlugin(found.value.files)
  return plugin.ok
    ? { ok: true, value: { ...found.value, plugin: plugin.value } }
    : { ok: false, problems: problemsOf(plugin.error) }
}
