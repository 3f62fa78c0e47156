import type { Answers } from '@thidua/contracts'
import type { CompiledForm } from '@thidua/forms'
import { fileLimits, readFile, type Reading } from './read-file.ts'
import type { FoundProblem } from './told-problem.ts'

type ReadRow = {
  readonly row: number
  readonly record: string
  readonly ok: boolean
  readonly answers: Answers
}

/** A filled workbook of this form; `path` begins with the order of the line, `/0/name`. */
export async function readWorkbookFile(
  form: CompiledForm,
  place: string,
): Promise<Reading<{ readonly rows: readonly ReadRow[]; readonly problems: readonly FoundProblem[] }>> {
  const bytes = readFile(place, fileLimits.office)
  if (!bytes.ok) return bytes
  const { importWorkbook } = await import('@thidua/form-exchange')
  const read = importWorkbook(form, bytes.value)
  if (!read.ok) return { ok: false, problems: [{ ...read.error, path: '' }] }
  const { rows, problems } = read.value
  const ofRows = new Set(rows.flatMap((row) => row.problems))
  return {
    ok: true,
    value: {
      rows: rows.map(({ row, record, answers, problems: own }) => ({
        row,
        record,
        answers,
        ok: own.length === 0,
      })),
      problems: [
        ...problems.filter((problem) => !ofRows.has(problem)),
        ...rows.flatMap((row, index) =>
          row.problems.map((problem) => ({ ...problem, path: `/${index}${problem.path}` })),
        ),
      ],
    },
  }
}
