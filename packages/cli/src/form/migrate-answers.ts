import { migrateAnswers as migrate } from '@thidua/forms'
import type { RunOnFiles } from '../command.ts'
import { formReport, tellProblems } from './form-report.ts'
import { openFormFile, readRawAnswersFile } from './open-file.ts'
import { say } from '../words.ts'

/** `form migrate FORM1 FORM2 ANSWERS`: the answers in the newer form, and what was put aside for the way back. */
export const migrateAnswers: RunOnFiles = async (typed) => {
  const [older, newer, answersFile] = [
    typed.text('FORM1') ?? '',
    typed.text('FORM2') ?? '',
    typed.text('ANSWERS') ?? '',
  ]
  const [before, after] = [openFormFile(older), openFormFile(newer)]
  const answers = readRawAnswersFile(answersFile)
  if (!before.ok || !after.ok || !answers.ok) {
    const problems = [
      ...(before.ok ? [] : tellProblems(before.problems, older)),
      ...(after.ok ? [] : tellProblems(after.problems, newer)),
      ...(answers.ok ? [] : tellProblems(answers.problems, answersFile)),
    ]
    return formReport({ problems, result: { carried: null } })
  }
  const { problems, carried } = migrate(before.value.definition, after.value.definition, answers.value)
  const kept = Object.values(carried?.kept ?? {}).reduce((sum, values) => sum + Object.keys(values).length, 0)
  return formReport({
    problems: tellProblems(problems, answersFile),
    result: { carried },
    lines: [
      ...(carried ? [JSON.stringify(carried.answers, null, 2)] : []),
      ...(kept > 0 ? [say('form.kept', { kept, values: JSON.stringify(carried?.kept) })] : []),
    ],
  })
}
