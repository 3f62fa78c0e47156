import { fail, ok, type Outcome } from '@thidua/kernel'
import { compilePlugin, type LoadedPlugin } from '../load-plugin.ts'
import { openPackage } from './open-package.ts'
import { cleanText, refusePackage } from './refuse-package.ts'
import type { OpenedPackage } from './verified-package.ts'

/**
 * A package installed earlier, read again from the database: must still have the digest the installation pinned
 * (`plugin.integrity`). Signatures and expiry are not asked again: what was let in keeps running.
 */
export function reopenPackage(bytes: Uint8Array, digest: string): Outcome<LoadedPlugin> {
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  if (opened.value.digest !== digest)
    return refusePackage('plugin.integrity', { reason: 'file-changed', file: 'files.json' })
  return compilePackage(opened.value)
}

/** The opened package compiled, under the digest people signed. Its refusals say where the first fault lies. */
export function compilePackage(opened: OpenedPackage): Outcome<LoadedPlugin> {
  const plugin = compilePlugin(opened.files)
  if (plugin.ok) return ok({ ...plugin.value, digest: opened.digest, files: opened.listed })
  const [first] = plugin.error.problems ?? []
  const file = cleanText(String(first?.params?.['file'] ?? 'plugin.json'))
  const params = { reason: 'content', file, place: first?.path ?? '', ...plugin.error.params }
  return fail({ ...plugin.error, params })
}
