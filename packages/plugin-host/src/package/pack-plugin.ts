import { ok, type Outcome } from '@thidua/kernel'
import type { PluginFiles } from '@thidua/plugin-sdk'
import { writeArchive } from '../archive/write-archive.ts'
import { collectPackageFiles } from './collect-package-files.ts'
import { openPackage } from './open-package.ts'

/**
 * Packs a plugin's folder (`collectPackageFiles` says what of it), with `files.json` over it. The same files give the same
 * bytes on every machine. Refuses what `openPackage` would refuse, and `plugin.file-missing` for a listed file that is not
 * there.
 */
export function packPlugin(files: PluginFiles): Outcome<Uint8Array> {
  const collected = collectPackageFiles(files)
  if (!collected.ok) return collected
  const filesJson = new TextEncoder().encode(collected.value.filesJson)
  const bytes = writeArchive(new Map([...collected.value.files, ['files.json', filesJson]]))
  const opened = openPackage(bytes)
  return opened.ok ? ok(bytes) : opened
}
