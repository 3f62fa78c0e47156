import type { Outcome } from '@thidua/kernel'
import type { OpenedPackage } from './verified-package.ts'

/**
 * Reads a package: archive, `files.json`, media types, bounds and hygiene of every JSON file, shape of the manifest.
 * Refuses with the codes `plugin.archive-*`, `plugin.integrity`, `plugin.reserved-key`, `plugin.id-invalid`,
 * `plugin.reference`, `plugin.schema-bounds`, `plugin.pattern`, `plugin.manifest-invalid`; `params` say `reason`, `file`, `place`.
 */
export function openPackage(_bytes: Uint8Array): Outcome<OpenedPackage> {
  throw new Error('being built')
}
