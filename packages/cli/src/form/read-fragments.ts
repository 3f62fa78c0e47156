import type { FormFragment } from '@thidua/contracts'
import { validateFormFragment } from '@thidua/contracts/validators'
import { guardDefinition } from '@thidua/forms'
import { readDefinitionFile } from './open-file.ts'
import type { Reading } from './read-file.ts'

/** A question bank from outside: one fragment, or a list of them. Each is held to its schema before a form may use it. */
export function readFragments(place: string): Reading<readonly FormFragment[]> {
  const read = readDefinitionFile(place)
  if (!read.ok) return read
  const hostile = guardDefinition(read.value)
  if (hostile.length > 0) return { ok: false, problems: hostile }
  const isList = Array.isArray(read.value)
  const given: readonly unknown[] = isList ? (read.value as readonly unknown[]) : [read.value]
  const judged = given.map((one) => validateFormFragment(one))
  const problems = judged.flatMap((one, index) =>
    one.ok
      ? []
      : (one.error.problems ?? []).map(({ code, path, params }) => ({
          code: 'form.schema',
          path: isList ? `/${index}${path}` : path,
          severity: 'error' as const,
          params: { ...params, reason: code },
        })),
  )
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: judged.flatMap((one) => (one.ok ? [one.value] : [])) }
}
