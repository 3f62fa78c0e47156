import type { FormFragment } from '@thidua/contracts'
import { validateFormFragment } from '@thidua/contracts/validators'
import { guardDefinition } from '@thidua/forms'
import { readDefinitionFile } from './open-file.ts'
import type { Reading } from './read-file.ts'
import type { FoundProblem } from './told-problem.ts'

/** A question bank from outside: one fragment, or a list of them. The first that does not hold to its schema ends the reading. */
export function readFragments(place: string): Reading<readonly FormFragment[]> {
  const read = readDefinitionFile(place)
  if (!read.ok) return read
  if (!Array.isArray(read.value)) return readAll([read.value], () => '')
  return readAll(read.value, (index) => `/${index}`)
}

function readAll(
  given: readonly unknown[],
  placeOf: (index: number) => string,
): Reading<readonly FormFragment[]> {
  const bank: FormFragment[] = []
  for (const [index, one] of given.entries()) {
    const fragment = readFragment(one)
    if (fragment.ok) bank.push(fragment.value)
    else {
      const problems = fragment.problems.map((problem) => ({
        ...problem,
        path: `${placeOf(index)}${problem.path}`,
      }))
      return { ok: false, problems }
    }
  }
  return { ok: true, value: bank }
}

function readFragment(value: unknown): Reading<FormFragment> {
  const hostile = guardDefinition(value)
  if (hostile.length > 0) return { ok: false, problems: hostile }
  const valid = validateFormFragment(value)
  if (valid.ok) return valid
  const problems = (valid.error.problems ?? []).map(
    ({ code, path, params }): FoundProblem => ({
      code: 'form.schema',
      path,
      severity: 'error',
      params: { ...params, reason: code },
    }),
  )
  return { ok: false, problems }
}
