import { scoreAnswers as score, type CompiledForm } from '@thidua/forms'
import type { Answers, ScoringModel } from '@thidua/contracts'
import type { RunOnFiles } from '../command.ts'
import { formReport, tellProblems } from './form-report.ts'
import { isWorkbook, openFormFile, readAnswersFile } from './open-file.ts'
import { findScoring } from './read-scoring.ts'
import type { Reading } from './read-file.ts'
import { readWorkbookFile } from './read-workbook.ts'
import { scoreLines } from './score-lines.ts'
import type { FoundProblem } from './told-problem.ts'

type Row = { readonly row?: number; readonly record?: string; readonly answers: unknown }

/** `form score FORM ANSWERS`: points and verdicts; with `--explain` each down to answer, evidence and article. */
export const scoreAnswers: RunOnFiles = async (typed) => {
  const [formFile, answersFile] = [typed.text('FORM') ?? '', typed.text('ANSWERS') ?? '']
  const form = openFormFile(formFile)
  if (!form.ok) return formReport({ problems: tellProblems(form.problems, formFile) })
  const model = findScoring(formFile, form.value.definition.id, typed.text('scoring'))
  if (!model.ok)
    return formReport({ problems: tellProblems(model.problems, typed.text('scoring') ?? formFile) })
  const read = await readRows(form.value, answersFile)
  if (!read.ok) return formReport({ problems: tellProblems(read.problems, answersFile) })
  const scored = read.value.rows.map((row) => scoreRow(form.value, model.value.model, row))
  const explain = typed.flag('explain')
  const rows = scored.map(({ row, tree }) => (explain ? { ...row, tree } : row))
  const [first] = rows
  return formReport({
    problems: tellProblems(
      [...read.value.problems, ...scored.flatMap(({ problems }) => problems)],
      answersFile,
    ),
    result: isWorkbook(answersFile)
      ? { scoring: model.value.file, rows }
      : { scoring: model.value.file, ...first },
    lines: scored.flatMap(({ row, tree }) => scoreLines(row, explain ? tree : null, form.value.fields)),
  })
}

function scoreRow(form: CompiledForm, model: ScoringModel, { answers, ...place }: Row) {
  const { problems, score: points, tree } = score(form.definition, model, answers)
  return { problems: place.row === undefined ? problems : [], row: { ...place, score: points }, tree }
}

async function readRows(
  form: CompiledForm,
  file: string,
): Promise<Reading<{ readonly rows: readonly Row[]; readonly problems: readonly FoundProblem[] }>> {
  if (!isWorkbook(file)) {
    const answers = readAnswersFile(file, form)
    return answers.ok ? { ok: true, value: { rows: [{ answers: answers.value }], problems: [] } } : answers
  }
  const workbook = await readWorkbookFile(form, file)
  if (!workbook.ok) return workbook
  const rows = workbook.value.rows.map((one): Row => {
    const answers: Answers = one.answers
    return { row: one.row, record: one.record, answers }
  })
  return { ok: true, value: { rows, problems: workbook.value.problems } }
}
