import { describe, expect, test } from 'vitest'
import { checkPlugin } from '../check-plugin.ts'
import { listedFiles } from '../listed-files.ts'
import { readPlugin } from '../read-plugin.ts'
import { readPluginFolder } from './read-plugin-folder.ts'

/**
 * The one suite every plugin runs: loops over the manifest, so a new file is tested the day it is listed.
 *
 * @example
 * ```ts
 * await runConformanceSuite(new URL('../', import.meta.url))
 * ```
 */
export async function runConformanceSuite(folder: string | URL): Promise<void> {
  const files = await readPluginFolder(folder)
  const content = readPlugin(files)
  test('the manifest and every file it lists are there and of the right shape', () => {
    expect(content.ok ? [] : (content.error.problems ?? [content.error])).toEqual([])
  })
  if (!content.ok) return
  const checked = checkPlugin(content.value, files)
  const problems = checked.ok ? [] : (checked.error.problems ?? [])
  const listed = listedFiles(content.value.manifest)
  describe(`${content.value.manifest.id} keeps the rules of a plugin`, () => {
    test.each(['plugin.json', ...listed])('%s', (file) => {
      expect(problems.filter(({ params }) => params?.file === file)).toEqual([])
    })
    test('and nothing else lies in its folder', () => {
      const known = new Set(['plugin.json', ...listed])
      expect(problems.filter(({ params }) => !known.has(String(params?.file)))).toEqual([])
    })
  })
}
