import { compareForms as changesBetween } from '@thidua/forms'
import type { RunOnFiles } from '../command.ts'
import { changeSentence } from './change-sentence.ts'
import { formReport, tellProblems } from './form-report.ts'
import { openFormFile } from './open-file.ts'
import { say } from '../words.ts'

/** `form diff FORM1 FORM2`: what the newer means differently. A difference is an answer, not a failure. */
export const compareForms: RunOnFiles = async (typed) => {
  const [older, newer] = [typed.text('FORM1') ?? '', typed.text('FORM2') ?? '']
  const [before, after] = [openFormFile(older), openFormFile(newer)]
  if (!before.ok || !after.ok) {
    const problems = [
      ...(before.ok ? [] : tellProblems(before.problems, older)),
      ...(after.ok ? [] : tellProblems(after.problems, newer)),
    ]
    return formReport({ problems, result: { changes: [] } })
  }
  const changes = changesBetween(before.value.definition, after.value.definition).map((change) => ({
    ...change,
    message: changeSentence(change),
  }))
  const lines = changes.map(({ message, effect }) => `${say(`effect.${effect}`).padEnd(14)} ${message}`)
  return formReport({
    problems: [],
    result: { changes },
    lines: lines.length > 0 ? lines : [say('form.noChange')],
  })
}
