import { validatePluginFiles } from '@thidua/contracts/validators'
import { ok, type Outcome } from '@thidua/kernel'
import { readBoundedJson } from '../hygiene/read-bounded-json.ts'
import { filesJsonOf } from './list-package-files.ts'
import { refusePackage } from './refuse-package.ts'
import type { PackageFile } from './verified-package.ts'

const file = 'files.json'

/**
 * `files.json` names exactly the files that are there, with their sizes and hashes, in its one canonical form. Refuses
 * `plugin.integrity` with the file that differs.
 */
export function checkIntegrity(
  filesJson: string,
  files: ReadonlyMap<string, Uint8Array>,
): Outcome<readonly PackageFile[]> {
  const json = readBoundedJson(filesJson, file)
  if (!json.ok) return refusePackage('plugin.integrity', { reason: 'list-unreadable', file })
  const list = validatePluginFiles(json.value)
  if (!list.ok)
    return refusePackage('plugin.integrity', {
      reason: 'list-unreadable',
      file,
      place: list.error.problems?.[0]?.path ?? '',
    })
  const actual = filesJsonOf(files)
  return actual === filesJson ? ok(list.value.files) : nameDifference(list.value.files, actual)
}

function nameDifference(claimed: readonly PackageFile[], actual: string): Outcome<never> {
  const found = new Map(
    (JSON.parse(actual) as { files: readonly PackageFile[] }).files.map((one) => [one.path, one]),
  )
  const listed = new Set(claimed.map(({ path }) => path))
  const unlisted = [...found.keys()].find((path) => !listed.has(path))
  if (unlisted !== undefined)
    return refusePackage('plugin.integrity', { reason: 'file-not-listed', file: unlisted })
  const absent = claimed.find(({ path }) => !found.has(path))
  if (absent) return refusePackage('plugin.integrity', { reason: 'file-absent', file: absent.path })
  const changed = claimed.find(({ path, size, sha256 }) => {
    const real = found.get(path)
    return real?.size !== size || real.sha256 !== sha256
  })
  return changed
    ? refusePackage('plugin.integrity', { reason: 'file-changed', file: changed.path })
    : refusePackage('plugin.integrity', { reason: 'list-not-canonical', file })
}
