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
      ...wordless(JSON.parse(text), '').map((path) => flaw(file, path, 'vietnamese-missing')),
    ]
  })
}

/** Paths of `{ vi, en }` whose Vietnamese is missing or blank. */
function wordless(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const languages = value as { readonly vi?: unknown; readonly en?: unknown }
  const isText = typeof languages.vi === 'string' || typeof languages.en === 'string'
  if (isText) return typeof languages.vi === 'string' && languages.vi.trim() !== '' ? [] : [path]
  return Object.entries(value).flatMap(([key, inner]) => wordless(inner, `${path}/${key}`))
}
