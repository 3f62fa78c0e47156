import { validateAnswers as validate, type CompiledForm } from '@thidua/forms'
import type { Report, RunOnFiles } from '../command.ts'
import { formReport, tellProblems } from './form-report.ts'
import { isWorkbook, openFormFile, readAnswersFile } from './open-file.ts'
import { readWorkbookFile } from './read-workbook.ts'
import { say } from '../words.ts'

/** `form validate FORM ANSWERS`: as when a dossier is handed in; of a workbook every line, each problem at its cell. */
export const validateAnswers: RunOnFiles = async (typed) => {
  const [formFile, answersFile] = [typed.text('FORM') ?? '', typed.text('ANSWERS') ?? '']
  const form = openFormFile(formFile)
  if (!form.ok) return formReport({ problems: tellProblems(form.problems, formFile) })
  if (isWorkbook(answersFile)) return validateWorkbook(form.value, answersFile)
  const answers = readAnswersFile(answersFile, form.value)
  if (!answers.ok) return formReport({ problems: tellProblems(answers.problems, answersFile) })
  const { problems } = validate(form.value.definition, answers.value)
  return formReport({ problems: tellProblems(problems, answersFile) })
}

async function validateWorkbook(form: CompiledForm, file: string): Promise<Report> {
  const workbook = await readWorkbookFile(form, file)
  if (!workbook.ok) return formReport({ problems: tellProblems(workbook.problems, file) })
  const { rows, problems } = workbook.value
  const told = tellProblems(problems, file)
  return formReport({
    problems: told,
    result: { rows: rows.map(({ row, record, ok }) => ({ row, record, ok })) },
    lines: [
      rows.length === 0
        ? say('form.noRows')
        : say('form.rows', { rows: rows.length, good: rows.filter(({ ok }) => ok).length }),
    ],
  })
}
