import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { refuse, ok, type Outcome } from '@thidua/kernel'
import type { PluginFiles } from '@thidua/plugin-sdk'

const notContent = new Set(['node_modules', '.git', '.turbo', 'dist', 'test'])
/** What one plugin may weigh; a folder beyond this is not read to its end. */
const limits = { files: 500, bytes: 8 * 1024 * 1024 }

/** Reads a plugin's folder as text. Refuses `plugin.file-missing` (no such folder) and `plugin.file-invalid` (links, size, not UTF-8). */
export async function readPluginFolder(folder: string): Promise<Outcome<PluginFiles>> {
  const files = new Map<string, string>()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const open = [folder]
  let bytes = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch(() => null)
    if (!entries) return refuse('plugin.file-missing', { file: relative(folder, next) || 'plugin.json' })
    for (const entry of entries) {
      const path = join(next, entry.name)
      const name = relative(folder, path).split(sep).join('/')
      if (notContent.has(entry.name)) continue
      if (entry.isDirectory()) open.push(path)
      else if (!entry.isFile())
        return refuse('plugin.file-invalid', { file: name, reason: 'not-a-plain-file' })
      else {
        const content = await readFile(path)
        bytes += content.byteLength
        if (files.size >= limits.files || bytes > limits.bytes) {
          return refuse('plugin.file-invalid', { file: name, reason: 'plugin-too-large' })
        }
        try {
          files.set(name, decoder.decode(content))
        } catch {
          return refuse('plugin.file-invalid', { file: name, reason: 'not-utf-8' })
        }
      }
    }
  }
  return ok(files)
}
