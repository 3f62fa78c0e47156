import { ok, type Outcome } from '@thidua/kernel'
import { listedFiles, type PluginFiles } from '@thidua/plugin-sdk'
import { writeArchive } from '../archive/write-archive.ts'
import { readBoundedJson } from '../hygiene/read-bounded-json.ts'
import { validatePluginManifest } from '@thidua/contracts/validators'
import { filesJsonOf } from './list-package-files.ts'
import { openPackage } from './open-package.ts'
import { refusePackage } from './refuse-package.ts'

const besides = ['README.md', 'CHANGELOG.md', 'LICENSE'] as const

/**
 * Packs a plugin's folder: `plugin.json`, every file it lists, README and changelog, and `files.json` over them. The same
 * files give the same bytes on every machine. Tests, `package.json` and the like stay at home. Refuses what `openPackage`
 * would refuse, and `plugin.file-missing` for a listed file that is not there.
 */
export function packPlugin(files: PluginFiles): Outcome<Uint8Array> {
  const json = readBoundedJson(files.get('plugin.json') ?? '', 'plugin.json')
  const manifest = json.ok ? validatePluginManifest(json.value) : json
  if (!manifest.ok) return manifest
  const encoder = new TextEncoder()
  const packed = new Map<string, Uint8Array>()
  for (const path of ['plugin.json', ...listedFiles(manifest.value)]) {
    const text = files.get(path)
    if (text === undefined) return refusePackage('plugin.file-missing', { reason: 'file-absent', file: path })
    packed.set(path, encoder.encode(text))
  }
  for (const path of besides) {
    const text = files.get(path)
    if (text !== undefined) packed.set(path, encoder.encode(text))
  }
  packed.set('files.json', encoder.encode(filesJsonOf(packed)))
  const bytes = writeArchive(packed)
  const opened = openPackage(bytes)
  return opened.ok ? ok(bytes) : opened
}
