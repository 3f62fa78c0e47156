import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ScoringModel } from '@thidua/contracts'
import { validateScoringModel } from '@thidua/contracts/validators'
import { guardDefinition } from '@thidua/forms'
import { readDefinitionFile } from './open-file.ts'
import { refuseFile, type Reading } from './read-file.ts'

/** A scoring model from outside, held to its schema. Whether it fits the form is for the form to say. */
export function readScoring(place: string): Reading<ScoringModel> {
  const read = readDefinitionFile(place)
  if (!read.ok) return read
  const hostile = guardDefinition(read.value)
  if (hostile.length > 0) return { ok: false, problems: hostile }
  const valid = validateScoringModel(read.value)
  if (valid.ok) return valid
  const { problems = [] } = valid.error
  return {
    ok: false,
    problems: problems.map(({ code, path, params }) => ({
      code: 'form.schema',
      path,
      severity: 'error',
      params: { ...params, reason: code },
    })),
  }
}

type FoundScoring = { readonly model: ScoringModel; readonly file: string }

const mostFiles = 50

/** The model named, or the one beside the form as plugins lay them: `forms/x.json` and `scoring/y.json`. */
export function findScoring(formFile: string, formId: string, named: string | null): Reading<FoundScoring> {
  if (named !== null) {
    const read = readScoring(named)
    return read.ok ? { ok: true, value: { model: read.value, file: named } } : read
  }
  const folder = join(dirname(formFile), '..', 'scoring')
  const found = listJson(folder).flatMap((name): readonly FoundScoring[] => {
    const read = readScoring(join(folder, name))
    return read.ok && read.value.formId === formId ? [{ model: read.value, file: join(folder, name) }] : []
  })
  const [only, second] = found
  if (only && !second) return { ok: true, value: only }
  return refuseFile(second ? 'scoring.several' : 'scoring.none', { form: formId })
}

function listJson(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .slice(0, mostFiles)
  } catch {
    return []
  }
}
