import { describe, expect, test } from 'vitest'
import { checkPlugin } from '../check-plugin.ts'
import { goldenDifferences } from '../golden-differences.ts'
import { readPlugin } from '../read-plugin.ts'
import { readPluginFolder } from './read-plugin-folder.ts'

/**
 * Scores every golden set of answers and compares outcomes, points and total with what its file says. A scored form none of
 * whose sets says what it comes to is a test that cannot fail, and fails.
 *
 * @example
 * ```ts
 * await runGoldens(new URL('../', import.meta.url))
 * ```
 */
export async function runGoldens(folder: string | URL): Promise<void> {
  const files = await readPluginFolder(folder)
  const content = readPlugin(files)
  const checked = content.ok ? checkPlugin(content.value, files) : content
  test('the plugin is sound before it is scored', () => {
    expect(checked.ok ? [] : (checked.error.problems ?? [checked.error])).toEqual([])
  })
  if (!content.ok || !checked.ok) return
  const { fixtures, manifest, scoring } = content.value
  describe(`${manifest.id} scores as its golden answers say`, () => {
    test.each(fixtures.filter(({ expect: wanted }) => wanted === 'valid'))('$file', (listed) => {
      const form = checked.value.forms.get(listed.form)
      expect(form ? goldenDifferences(listed, form, content.value) : ['no form']).toEqual([])
    })
    test.each([...scoring.values()].map(({ formId }) => formId))(
      '%s has a set that says its score',
      (formId) => {
        const saying = fixtures.filter(
          ({ form, fixture }) => form === formId && (fixture.outcomes ?? fixture.points) !== undefined,
        )
        expect(saying).not.toEqual([])
      },
    )
  })
}
