import { validatePluginManifest } from '@thidua/contracts/validators'
import { ok, type Outcome } from '@thidua/kernel'
import { listedFiles, type PluginFiles } from '@thidua/plugin-sdk'
import { readBoundedJson } from '../hygiene/read-bounded-json.ts'
import { filesJsonOf, sha256Of } from './list-package-files.ts'
import { refusePackage } from './refuse-package.ts'

const besides = ['README.md', 'CHANGELOG.md', 'LICENSE'] as const

export type CollectedFiles = {
  readonly id: string
  readonly version: string
  /** What goes into the package, `files.json` not yet among it. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly filesJson: string
  readonly digest: string
}

/**
 * What of a plugin's folder goes into its package: the manifest, what it lists, README, changelog and licence. Tests,
 * `package.json` and the like stay at home. Refuses `plugin.manifest-invalid` and `plugin.file-missing`.
 */
export function collectPackageFiles(files: PluginFiles): Outcome<CollectedFiles> {
  const json = readBoundedJson(files.get('plugin.json') ?? '', 'plugin.json')
  const manifest = json.ok ? validatePluginManifest(json.value) : json
  if (!manifest.ok) return manifest
  const encoder = new TextEncoder()
  const collected = new Map<string, Uint8Array>()
  for (const path of ['plugin.json', ...listedFiles(manifest.value)]) {
    const text = files.get(path)
    if (text === undefined) return refusePackage('plugin.file-missing', { reason: 'file-absent', file: path })
    collected.set(path, encoder.encode(text))
  }
  for (const path of besides) {
    const text = files.get(path)
    if (text !== undefined) collected.set(path, encoder.encode(text))
  }
  const filesJson = filesJsonOf(collected)
  const { id, version } = manifest.value
  return ok({ id, version, files: collected, filesJson, digest: sha256Of(filesJson) })
}
