import { describe, expect, test } from 'vitest'
import { listJson, readJson } from './content-files.ts'
import { checkContent, validatorBySchema } from './validator-by-schema.ts'

type Reason = { readonly path: string; readonly code: string }
const reasons = readJson('examples/reasons.json') as Readonly<Record<string, Reason>>
const examples = listJson('examples').filter((path) => path !== 'examples/reasons.json')

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'))

describe('examples of the contracts', () => {
  test('every contract has an example that is taken and one that is refused', () => {
    for (const name of Object.keys(validatorBySchema)) {
      const own = examples.filter((path) => path.startsWith(`examples/${name}/`))
      expect({ name, taken: own.some((path) => path.endsWith('.valid.json')) }).toEqual({ name, taken: true })
      expect({ name, refused: own.some((path) => path.includes('.invalid.')) }).toEqual({
        name,
        refused: true,
      })
    }
  })

  test.each(examples.filter((path) => path.endsWith('.valid.json')))('%s is taken', (path) => {
    expect(checkContent(readJson(path))).toMatchObject({ ok: true })
  })

  test.each(examples.filter((path) => path.includes('.invalid.')))('%s is refused for its reason', (path) => {
    const outcome = checkContent(readJson(path))
    if (outcome.ok) throw new Error('taken')
    const { path: place, code } = reasons[path.replace('examples/', '')] ?? {
      path: 'not written down',
      code: '',
    }
    const problems = outcome.error.problems ?? []
    expect(problems.find((problem) => problem.path === place)?.code).toBe(code)
    // Alternatives a choice of keys offers are told too, as neighbours of the place; nothing else is.
    expect(problems.filter((problem) => parentOf(problem.path) !== parentOf(place))).toEqual([])
  })
})
