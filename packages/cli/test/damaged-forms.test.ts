import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { answerForm, communeAnswers, communeForm, formFolder } from './form-files.ts'

const files = formFolder()
afterAll(() => files.remove())

const form: unknown = JSON.parse(readFileSync(communeForm, 'utf8'))

test('whatever is done to a form, no command fails but by saying what is wrong', async () => {
  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      -1,
      1e300,
      '',
      'x'.repeat(5000),
      [],
      {},
      true,
      [[]],
      { vi: 1 },
      '${x}',
      '\u0000',
    ),
    fc.jsonValue({ maxDepth: 2 }),
  )
  const places = pathsOf(form)
  const damaged = fc
    .tuple(fc.constantFrom(...places), junk)
    .map(([path, value]) => replaced(form, path, value))
  const samples = fc.sample(damaged, { numRuns: 120, seed: 7 })
  for (const [index, sample] of samples.entries()) {
    const place = files.write('damaged.json', sample)
    const words = [
      ['check', place],
      ['validate', place, communeAnswers],
      ['diff', communeForm, place],
      ['migrate', place, communeForm, communeAnswers],
      ['export', place, '--to', index % 2 === 0 ? 'types' : 'sql'],
    ][index % 5]
    const { data } = await answerForm(...(words ?? []))
    expect(data.problems.every(({ message }) => message !== '')).toBe(true)
  }
})

type Path = readonly (string | number)[]

function pathsOf(value: unknown, under: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [under]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  const inner = keys.flatMap((key) =>
    pathsOf((value as Record<string, unknown>)[String(key)], [...under, key]),
  )
  return under.length === 0 ? inner : [under, ...inner]
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): object {
  const copy = structuredClone(value) as Record<string, unknown>
  const name = String(key)
  copy[name] = rest.length === 0 ? by : replaced(copy[name], rest, by)
  return copy
}
