import type { Answers, AnswerValue } from '@thidua/contracts'
import { checkAnswers, type CompiledForm } from '@thidua/forms'
import { ok, refuse, type Outcome, type Problem } from '@thidua/kernel'
import { cellAddress } from '../workbook/cell-address.ts'
import type { ReadCell } from '../workbook/read-cell.ts'
import { readWorkbook } from '../workbook/read-workbook.ts'
import { answerLayout, type AnswerColumn } from './answer-layout.ts'
import { acceptOffers, offersFor, type AcceptedOffers, type CellOffer } from './cell-offers.ts'
import { locateProblem, type CellPlace, type TableLines } from './locate-problem.ts'
import { formMark } from './plan-workbook.ts'
import { readAnswerSheet, sheetMark, type AnswerLine, type ReadAnswerSheet } from './read-answer-sheet.ts'

export type CellProblem = Problem & CellPlace

export type ImportedRow = {
  /** Line of the sheet and number in its first column. */
  readonly row: number
  readonly record: string
  /** As `checkAnswers` keeps them. */
  readonly answers: Answers
  readonly problems: readonly CellProblem[]
}

export type ImportedWorkbook = {
  readonly rows: readonly ImportedRow[]
  /** All problems of all rows, and those of no row (a number given twice, a table line without a dossier). */
  readonly problems: readonly CellProblem[]
  readonly offers: readonly (CellOffer & CellPlace)[]
}

export type ImportOptions = {
  /** Default true: what is missing is a problem too. */
  readonly complete?: boolean
  readonly accept?: AcceptedOffers
  /** The day by which codes of lists are open or lapsed. */
  readonly on?: string
}

/**
 * Reads a filled workbook of this very form. Cells become answers and the form's own checker judges them, so codes and
 * verdict are those of the page; each problem names its cell. Refuses as `readWorkbook`, and `input.invalid` with reason
 * 'not-our-workbook' or 'other-form' (params: the form and version found).
 */
export function importWorkbook(
  form: CompiledForm,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Outcome<ImportedWorkbook> {
  const sheets = readAnswerSheets(form, bytes)
  if (!sheets.ok) return sheets
  const { answers: sheet, columns, tables } = sheets.value
  const bench: Bench = { form, options, columns, sheet, offers: [], loose: [] }
  const numbers = numberLines(sheet, bench)
  const linesOf = collectTableLines(tables, numbers, bench)
  const rows = sheet.lines.map((line) => importLine(line, numbers.get(line) ?? '', linesOf, bench))
  const problems = [...bench.loose, ...rows.flatMap((row) => row.problems)]
  return ok({ rows, problems, offers: bench.offers })
}

type Bench = {
  readonly form: CompiledForm
  readonly options: ImportOptions
  readonly columns: readonly AnswerColumn[]
  readonly sheet: ReadAnswerSheet
  readonly offers: (CellOffer & CellPlace)[]
  readonly loose: CellProblem[]
}

export type AnswerSheets = {
  readonly answers: ReadAnswerSheet
  readonly columns: readonly AnswerColumn[]
  readonly tables: readonly {
    readonly fieldId: string
    readonly columns: readonly AnswerColumn[]
    readonly sheet: ReadAnswerSheet | null
  }[]
}

/** The sheets of a workbook that belong to this form, found by their hidden marks. */
export function readAnswerSheets(form: CompiledForm, bytes: Uint8Array): Outcome<AnswerSheets> {
  const workbook = readWorkbook(bytes)
  if (!workbook.ok) return workbook
  const { columns, tables } = answerLayout(form.definition)
  const marked = workbook.value.sheets.filter((one) => sheetMark(one) !== '')
  const find = (mark: string) => marked.find((one) => sheetMark(one) === mark)
  const answers = find(formMark(form))
  if (!answers) {
    const [, id, version] = (marked[0] ? sheetMark(marked[0]) : '').split(' ')
    if (!id || !version) return refuse('input.invalid', { reason: 'not-our-workbook' })
    return refuse('input.invalid', {
      reason: 'other-form',
      form: id.slice(0, 80),
      version: version.slice(0, 40),
    })
  }
  return ok({
    answers: readAnswerSheet(answers, columns),
    columns,
    tables: tables.map((table) => {
      const sheet = find(formMark(form, table.field.id))
      const read = sheet ? readAnswerSheet(sheet, table.columns) : null
      return { fieldId: table.field.id, columns: table.columns, sheet: read }
    }),
  })
}

/** Each line's number; a line without one takes its order, a number given twice is a problem of the second. */
function numberLines(sheet: ReadAnswerSheet, bench: Bench): ReadonlyMap<AnswerLine, string> {
  const numbers = new Map<AnswerLine, string>()
  const taken = new Set<string>()
  for (const [index, line] of sheet.lines.entries()) {
    const number = line.record?.text.trim() || String(index + 1)
    if (taken.has(number)) {
      const place = { sheet: sheet.name, cell: cellAddress(line.row, 1), row: line.row, key: '' }
      bench.loose.push({
        code: 'input.invalid',
        path: '',
        params: { reason: 'record-twice', record: number.slice(0, 40) },
        ...place,
      })
    } else numbers.set(line, number)
    taken.add(number)
  }
  return numbers
}

function collectTableLines(
  tables: AnswerSheets['tables'],
  numbers: ReadonlyMap<AnswerLine, string>,
  bench: Bench,
): readonly TableLines[] {
  const known = new Set(numbers.values())
  return tables.map(({ fieldId, columns, sheet }) => {
    const byRecord = new Map<string, AnswerLine[]>()
    for (const line of sheet?.lines ?? []) {
      const record = line.record?.text.trim() ?? ''
      if (known.has(record)) byRecord.set(record, [...(byRecord.get(record) ?? []), line])
      else {
        const place = { sheet: sheet?.name ?? '', cell: cellAddress(line.row, 1), row: line.row, key: '' }
        bench.loose.push({
          code: 'input.invalid',
          path: `/${fieldId}`,
          params: { reason: 'record-unknown' },
          ...place,
        })
      }
    }
    return { fieldId, columns, sheet, byRecord }
  })
}

function importLine(
  line: AnswerLine,
  record: string,
  tables: readonly TableLines[],
  bench: Bench,
): ImportedRow {
  const answers = readCells(line, bench.columns, bench.sheet, bench)
  for (const { fieldId, columns, sheet, byRecord } of tables) {
    const lines = byRecord.get(record) ?? []
    if (sheet && lines.length > 0) {
      answers[fieldId] = lines.map((one) => readCells(one, columns, sheet, bench))
    }
  }
  const { complete = true, on } = bench.options
  const checked = checkAnswers(bench.form, answers, { complete, ...(on === undefined ? {} : { on }) })
  const problems = checked.problems.map((problem) => ({
    ...problem,
    ...locateProblem(problem, { line, record, tables, sheet: bench.sheet }),
  }))
  return { row: line.row, record, answers: checked.answers, problems }
}

function readCells(
  line: AnswerLine,
  columns: readonly AnswerColumn[],
  sheet: ReadAnswerSheet,
  bench: Bench,
): Record<string, AnswerValue> {
  const answers: Record<string, AnswerValue> = {}
  for (const column of columns) {
    const cell = line.cells.get(column.key)
    if (!cell || !column.codec) continue
    noteOffers(cell, column, line, sheet, bench)
    const value = column.codec.read(acceptOffers(cell, bench.options.accept ?? new Set())) as AnswerValue
    const { id } = column.field
    if (column.part === null) answers[id] = value
    else
      answers[id] = { ...(answers[id] as Record<string, string> | undefined), [column.part]: value as string }
  }
  return answers
}

function noteOffers(
  cell: ReadCell,
  column: AnswerColumn,
  line: AnswerLine,
  sheet: ReadAnswerSheet,
  bench: Bench,
): void {
  if (bench.offers.length >= 1_000) return
  for (const offer of offersFor(cell, column)) {
    const address = cellAddress(line.row, sheet.columnOf.get(column.key) ?? 1)
    bench.offers.push({ ...offer, sheet: sheet.name, cell: address, row: line.row, key: column.key })
  }
}
