import type { Problem } from '@thidua/kernel'
import { listedFiles } from './listed-files.ts'
import type { PluginContent, PluginFiles } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'

/** Every text of the plugin is NFC, and every text in languages has Vietnamese. */
export function checkTexts(content: PluginContent, files: PluginFiles): readonly Problem[] {
  return ['plugin.json', ...listedFiles(content.manifest)].flatMap((file) => {
    const text = files.get(file)
    if (text === undefined) return []
    const decomposed = text !== text.normalize('NFC') ? [flaw(file, '', 'text-not-nfc')] : []
    if (!file.endsWith('.json')) return decomposed
    return [
      ...decomposed,
      ...wordless(content.json.get(file)).map((path) => flaw(file, path, 'vietnamese-missing')),
    ]
  })
}

/** Paths of `{ vi, en }` whose Vietnamese is missing or blank; walked with paths only where there is one. */
function wordless(value: unknown): readonly string[] {
  return isSpoken(value) ? [] : wordlessBelow(value, '')
}

function isSpoken(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return isText(value) ? hasVietnamese(value) : Object.values(value).every(isSpoken)
}

function wordlessBelow(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return hasVietnamese(value) ? [] : [path]
  return Object.entries(value).flatMap(([key, inner]) => wordlessBelow(inner, `${path}/${key}`))
}

type Languages = { readonly vi?: unknown; readonly en?: unknown }

function isText({ vi, en }: Languages): boolean {
  return typeof vi === 'string' || typeof en === 'string'
}

function hasVietnamese({ vi }: Languages): boolean {
  return typeof vi === 'string' && vi.trim() !== ''
}
