import type { PluginManifest } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import { listedFiles } from './listed-files.ts'
import type { PluginFiles } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'

/** Files every plugin folder may hold without listing them; tests and code of the package are not content. */
const alwaysThere =
  /^(plugin\.json|package\.json|tsconfig\.json|README\.md|CHANGELOG\.md|LICENSE|plugin\.ts|test\/.+\.ts)$/

/** Nothing is found by magic, so nothing may lie about unlisted: a file nobody checks is where surprises hide. */
export function checkFolder(manifest: PluginManifest, files: PluginFiles): readonly Problem[] {
  const listed = listedFiles(manifest)
  const known = new Set(listed)
  const twice = listed.filter((file, index) => listed.indexOf(file) !== index)
  const stray = [...files.keys()].filter((path) => !known.has(path) && !alwaysThere.test(path))
  return [
    ...twice.map((file) => flaw(file, '', 'listed-twice')),
    ...stray.map((file) => flaw(file, '', 'not-listed')),
    ...['README.md', 'CHANGELOG.md']
      .filter((file) => !files.has(file))
      .map((file) => flaw(file, '', 'missing')),
  ]
}
