import type { PluginManifest } from '@thidua/contracts'

/** Every file a manifest names, in the order it names them: contributions first, then code and fixtures. A file named twice comes twice. */
export function listedFiles(manifest: PluginManifest): readonly string[] {
  const contributed = Object.values(manifest.contributes).flatMap((list) =>
    list.flatMap((one) => ('file' in one ? [one.file] : [])),
  )
  const code = manifest.code ? [manifest.code.file] : []
  return [...contributed, ...code, ...manifest.fixtures.map(({ file }) => file)]
}
