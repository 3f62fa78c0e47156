import type { Answers } from '@thidua/contracts'
import { exportWorkbook, importWorkbook, markErrors } from '@thidua/form-exchange'
import type { CompiledForm } from '@thidua/forms'
import { compileForm } from '@thidua/forms'
import { ok, refuse, type Outcome } from '@thidua/kernel'
import type { FormJobs } from './form-job.ts'

/** One dossier as a workbook to go on filling in elsewhere. */
export function writeAnswers({
  definition,
  answers,
  on,
}: FormJobs['writeAnswers']['job']): Outcome<Uint8Array> {
  const form = compileForm(definition)
  return form.ok ? exportWorkbook(form.value, [answers], { on }) : form
}

/**
 * The one line of a workbook of this very form; with problems, the workbook again with its wrong cells marked. Files do not
 * travel in a workbook. Refuses `input.invalid` for none or several lines.
 */
export function readAnswers({
  definition,
  bytes,
  on,
}: FormJobs['readAnswers']['job']): Outcome<FormJobs['readAnswers']['result']> {
  const form = compileForm(definition)
  if (!form.ok) return form
  const read = importWorkbook(form.value, bytes, { complete: false, on })
  if (!read.ok) return read
  const [row, ...others] = read.value.rows
  if (!row || others.length > 0) return refuse('input.invalid', { reason: 'one-line-wanted' })
  const { problems } = read.value
  const marked = problems.length > 0 ? markErrors(form.value, bytes, problems) : ok(null)
  if (!marked.ok) return marked
  return ok({
    changes: withoutFiles(form.value, row.answers),
    problems: problems.map(({ code, path, params, sheet, cell }) => ({
      code,
      path,
      ...(params ? { params } : {}),
      sheet: sheet ?? null,
      cell: cell ?? null,
    })),
    marked: marked.value,
  })
}

function withoutFiles(form: CompiledForm, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => form.fields.get(id)?.definition.kind !== 'evidence'),
  )
}
