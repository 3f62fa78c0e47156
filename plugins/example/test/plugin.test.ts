import { readFileSync } from 'node:fs'
import { checkPlugin, pluginTypes, readPlugin } from '@thidua/plugin-sdk'
import { readPluginFolder, runConformanceSuite, runGoldens } from '@thidua/plugin-sdk/testing'
import { describe, expect, test } from 'vitest'
import { evenness, scoreEvenness } from '../compute/evenness.js'
import { nextVersion } from './next-version.ts'
import type { CriterionId, F60SchoolClusterAnswers } from './plugin-types.ts'

const folder = new URL('..', import.meta.url)

await runConformanceSuite(folder)
await runGoldens(folder)

describe('the evenness of a cluster', () => {
  const school = (lessons: number) => ({ name: 'Trường', level: 'primary', pupils: 1, lessons }) as const
  const of = (...lessons: readonly number[]) => {
    const schools: F60SchoolClusterAnswers['schools'] = lessons.map(school)
    return evenness({ schools })
  }

  test('is whole when all give the same, and falls to one share when one gives all', () => {
    expect([of(10, 10, 10), of(30, 0, 0), of(40, 20)]).toEqual([100, 33, 90])
  })

  test('earns points in a bucket of its own, and none it cannot be asked for', () => {
    const points = (...lessons: readonly number[]) => scoreEvenness({ schools: lessons.map(school) })[0]
    expect(points(10, 10)).toMatchObject({ outcome: 'met', pointsHundredths: 500, because: ['schools'] })
    expect(points(30, 0, 0)).toMatchObject({ outcome: 'notMet', pointsHundredths: 0 })
    expect(points(0, 0)).toMatchObject({ outcome: 'unanswered', pointsHundredths: 0 })
  })

  test('is not told where nobody gave anything', () => {
    expect([of(0, 0), evenness({ schools: null })]).toEqual([null, null])
  })
})

test('a criterion the plugin does not have does not compile', () => {
  const known: CriterionId = 'sc1-shared-lessons'
  // @ts-expect-error there is no fifth criterion
  const stranger: CriterionId = 'sc5-nobody'
  expect([known, stranger]).toHaveLength(2)
})

test('the types beside this test are those of the plugin', async () => {
  const content = readPlugin(await readPluginFolder(folder))
  const written = readFileSync(new URL('plugin-types.ts', import.meta.url), 'utf8')
  const plain = (text: string) => text.replaceAll(/[\s;]+/g, ' ').replaceAll("\\'", "'")
  expect(content.ok && plain(pluginTypes(content.value))).toBe(plain(written))
})

test('the next version passes everything too, and is another version', async () => {
  const files = nextVersion(await readPluginFolder(folder))
  const content = readPlugin(files)
  const checked = content.ok ? checkPlugin(content.value, files) : content
  expect(checked.ok ? [] : checked.error.problems).toEqual([])
  expect(content).toMatchObject({ ok: true, value: { manifest: { version: '1.1.0' } } })
})
