import { validatePluginManifest } from '@thidua/contracts/validators'
import type { PluginManifest } from '@thidua/contracts'
import { ok, type Outcome } from '@thidua/kernel'
import { readArchive, type ArchivedFile } from '../archive/read-archive.ts'
import { checkHygiene } from '../hygiene/check-hygiene.ts'
import { readBoundedJson } from '../hygiene/read-bounded-json.ts'
import { checkIntegrity } from './check-integrity.ts'
import { sha256Of } from './list-package-files.ts'
import { readSignatures } from './read-signatures.ts'
import { refusePackage } from './refuse-package.ts'
import type { OpenedPackage } from './verified-package.ts'

/**
 * Reads a package: archive, `files.json`, kinds of file, bounds and hygiene of every JSON file, shape of the manifest.
 * Refuses with the codes `plugin.archive-*`, `plugin.integrity`, `plugin.reserved-key`, `plugin.id-invalid`,
 * `plugin.reference`, `plugin.schema-bounds`, `plugin.pattern`, `plugin.namespace` (an id in look-alike letters),
 * `plugin.manifest-invalid`, `plugin.file-invalid`; `params` say `reason`, `file`, `place`.
 */
export function openPackage(bytes: Uint8Array): Outcome<OpenedPackage> {
  const archive = readArchive(bytes)
  if (!archive.ok) return archive
  const files = new Map(archive.value)
  const filesJson = files.get('files.json')?.text
  const signed = readSignatures(files.get('signatures.json')?.text)
  files.delete('files.json')
  files.delete('signatures.json')
  if (filesJson === undefined || !files.has('plugin.json'))
    return refusePackage('plugin.integrity', {
      reason: 'file-absent',
      file: filesJson === undefined ? 'files.json' : 'plugin.json',
    })
  const listed = checkIntegrity(filesJson, new Map([...files].map(([path, file]) => [path, file.bytes])))
  if (!listed.ok) return listed
  if (!signed.ok) return signed
  const manifest = readContents(files)
  if (!manifest.ok) return manifest
  return ok({
    digest: sha256Of(filesJson),
    blob: { sha256: sha256Of(bytes), size: bytes.length },
    filesJson,
    listed: listed.value,
    files: new Map([...files].map(([path, { text }]) => [path, text])),
    manifest: manifest.value,
    signatures: signed.value,
  })
}

/** The manifest, when every JSON file is clean. The manifest comes first: the rest depends on it. */
function readContents(files: ReadonlyMap<string, ArchivedFile>): Outcome<PluginManifest> {
  const json = readBoundedJson(files.get('plugin.json')?.text ?? '', 'plugin.json')
  if (!json.ok) return json
  const lookAlike = checkOwnId(json.value)
  if (!lookAlike.ok) return lookAlike
  const clean = checkHygiene(json.value, 'plugin.json')
  if (!clean.ok) return clean
  const manifest = validatePluginManifest(json.value)
  if (!manifest.ok) return placed(manifest)
  for (const [path, { text }] of files) {
    if (path === 'plugin.json' || !path.endsWith('.json')) continue
    const content = readBoundedJson(text, path)
    const checked = content.ok ? checkHygiene(content.value, path) : content
    if (!checked.ok) return checked
  }
  return manifest
}

/** An id in letters that only look like ours would pass for another publisher's on a screen. */
function checkOwnId(manifest: unknown): Outcome<void> {
  const { id } = (manifest ?? {}) as { readonly id?: unknown }
  return typeof id === 'string' && /[^\x20-\x7e]/.test(id.slice(0, 1000))
    ? refusePackage('plugin.namespace', { reason: 'id-looks-alike', file: 'plugin.json', place: '/id' })
    : ok()
}

function placed(manifest: Outcome<PluginManifest>): Outcome<PluginManifest> {
  if (manifest.ok) return manifest
  const place = manifest.error.problems?.[0]?.path ?? ''
  const params = { reason: 'shape', file: 'plugin.json', place, ...manifest.error.params }
  return { ok: false, error: { ...manifest.error, params } }
}
