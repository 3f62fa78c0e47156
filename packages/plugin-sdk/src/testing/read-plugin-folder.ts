import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PluginFiles } from '../plugin-content.ts'

const notContent = new Set(['node_modules', '.git', '.turbo', 'dist'])

/** All files of a plugin folder as text. Throws when the folder cannot be read or a file is not UTF-8. */
export async function readPluginFolder(folder: string | URL): Promise<PluginFiles> {
  const root = folder instanceof URL ? fileURLToPath(folder) : folder
  const files = new Map<string, string>()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const open = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      const path = join(next, entry.name)
      if (entry.isDirectory() && !notContent.has(entry.name)) open.push(path)
      else if (entry.isFile())
        files.set(relative(root, path).split(sep).join('/'), decoder.decode(await readFile(path)))
    }
  }
  return new Map([...files].toSorted(([left], [right]) => (left < right ? -1 : 1)))
}
