import { checkFormFile, isExtension, type InspectOptions } from '@thidua/forms'
import type { RunOnFiles } from '../command.ts'
import { formReport, tellProblems } from './form-report.ts'
import { openFormFile, readDefinitionFile } from './open-file.ts'
import { readFragments } from './read-fragments.ts'
import { readScoring } from './read-scoring.ts'

/** `form check FILE`: everything publishing would say of a form; with a base, whether it weakens it; with a bank, as it is with its questions put in. */
export const checkForm: RunOnFiles = async (typed) => {
  const file = typed.text('FILE') ?? ''
  const [baseFile, scoringFile] = [typed.text('base'), typed.text('scoring')]
  const read = readDefinitionFile(file)
  if (!read.ok) return formReport({ problems: tellProblems(read.problems, file) })
  if (baseFile === null && isExtension(read.value))
    return formReport({ problems: tellProblems([{ code: 'form.base-missing', path: '/base' }], file) })
  const options: { -readonly [Key in keyof InspectOptions]: InspectOptions[Key] } = {}
  if (baseFile !== null) {
    const base = openFormFile(baseFile)
    if (!base.ok) return formReport({ problems: tellProblems(base.problems, baseFile) })
    options.base = base.value.definition
  }
  if (scoringFile !== null) {
    const scoring = readScoring(scoringFile)
    if (!scoring.ok) return formReport({ problems: tellProblems(scoring.problems, scoringFile) })
    options.scoring = scoring.value
  }
  for (const bank of typed.list('fragments')) {
    const fragments = readFragments(bank)
    if (!fragments.ok) return formReport({ problems: tellProblems(fragments.problems, bank) })
    options.fragments = [...(options.fragments ?? []), ...fragments.value]
  }
  return formReport({ problems: tellProblems(checkFormFile(read.value, options).problems, file) })
}
