import type { PluginManifest } from '@thidua/contracts'

/** Every file a manifest names, in the order it names them: contributions first, then fixtures. A file named twice comes twice. */
export function listedFiles(manifest: PluginManifest): readonly string[] {
  const contributed = Object.values(manifest.contributes).flatMap((list) =>
    list.flatMap((one) => ('file' in one ? [one.file] : [])),
  )
  return [...contributed, ...manifest.fixtures.map(({ file }) => file)]
}
