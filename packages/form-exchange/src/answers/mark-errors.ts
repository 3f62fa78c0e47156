import type { CompiledForm } from '@thidua/forms'
import { ok, type Outcome, type Problem } from '@thidua/kernel'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { serialOfDate, type ReadCell } from '../workbook/read-cell.ts'
import type { AnswerColumn } from './answer-layout.ts'
import type { DataRow } from './answer-sheet.ts'
import type { CellValue } from './cell-codec.ts'
import sentences from './cell-sentences.json' with { type: 'json' }
import { readAnswerSheets, type CellProblem } from './import-workbook.ts'
import { planWorkbook } from './plan-workbook.ts'
import type { ReadAnswerSheet } from './read-answer-sheet.ts'

export type MarkOptions = {
  /** The sentence of a problem; without it this room's own short ones. */
  readonly sentenceOf?: (problem: Problem) => string
}

/**
 * The workbook again as it was filled in, with the wrong cells coloured and a comment in each. It is laid out anew from the
 * form: what was typed is kept cell by cell and line by line, colours and sheets of the sender's own are not.
 */
export function markErrors(
  form: CompiledForm,
  bytes: Uint8Array,
  problems: readonly CellProblem[],
  options: MarkOptions = {},
): Outcome<Uint8Array> {
  const sheets = readAnswerSheets(form, bytes)
  if (!sheets.ok) return sheets
  const { answers, columns, tables } = sheets.value
  const sentenceOf = options.sentenceOf ?? shortSentence
  const faultsOf = (sheet: string, row: number): ReadonlyMap<string, string> => {
    const faults = new Map<string, string>()
    for (const problem of problems) {
      if (problem.sheet !== sheet || problem.row !== row) continue
      const before = faults.get(problem.key)
      const sentence = sentenceOf(problem)
      faults.set(problem.key, before === undefined ? sentence : `${before}\n${sentence}`.slice(0, 2_000))
    }
    return faults
  }
  const again = (sheet: ReadAnswerSheet, own: readonly AnswerColumn[]): readonly DataRow[] =>
    sheet.lines.map((line) => ({
      row: line.row,
      record: line.record ? rawValue(line.record, null) : null,
      cells: new Map(
        own.map((column) => [column.key, rawValue(line.cells.get(column.key), column)] as const),
      ),
      faults: faultsOf(sheet.name, line.row),
    }))
  return ok(
    writeWorkbook(
      planWorkbook(form, {
        answers: again(answers, columns),
        tables: new Map(
          tables.map((table) => [table.fieldId, table.sheet ? again(table.sheet, table.columns) : []]),
        ),
      }),
    ),
  )
}

/** The cell as it stood; a percentage typed as 85 % in a cell of that format becomes the 85 it means. */
function rawValue(cell: ReadCell | undefined, column: AnswerColumn | null): CellValue {
  if (!cell) return null
  if (cell.kind === 'date') return column?.codec?.format === 'date' ? serialOfDate(cell.text) : cell.text
  if (cell.number === undefined) return cell.text
  const value = column?.codec?.read(cell)
  return typeof value === 'number' ? value : cell.number
}

export function shortSentence({ code, params }: Problem): string {
  const known: Readonly<Record<string, string>> = sentences
  const template = known[code] ?? sentences.other
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'code' ? code : String(params?.[name] ?? ''),
  )
}
