import type { ReadCell } from '../workbook/read-cell.ts'
import type { ReadSheetOfWorkbook } from '../workbook/read-workbook.ts'
import type { AnswerColumn } from './answer-layout.ts'
import { sheetRows } from './answer-sheet.ts'

export type AnswerLine = {
  readonly row: number
  readonly record: ReadCell | undefined
  /** Cells by column key. */
  readonly cells: ReadonlyMap<string, ReadCell>
}

export type ReadAnswerSheet = {
  readonly name: string
  readonly mark: string
  /** Where each known key stands, whatever was moved. */
  readonly columnOf: ReadonlyMap<string, number>
  readonly lines: readonly AnswerLine[]
}

/** The text of the hidden cell that says what a sheet is for; empty on any other sheet. */
export function sheetMark(sheet: ReadSheetOfWorkbook): string {
  const cell = sheet.rows.find(({ number }) => number === sheetRows.keys)?.cells.get(1)
  return cell?.text.startsWith('thidua ') ? cell.text : ''
}

/** Lines that hold a number, a file or something a person typed. */
export function readAnswerSheet(
  sheet: ReadSheetOfWorkbook,
  columns: readonly AnswerColumn[],
): ReadAnswerSheet {
  const keys = sheet.rows.find(({ number }) => number === sheetRows.keys)
  const known = new Map(columns.map((column) => [column.key, column]))
  const columnOf = new Map<string, number>()
  for (const [at, { text }] of keys?.cells ?? [])
    if (known.has(text) && !columnOf.has(text)) columnOf.set(text, at)
  const lines = sheet.rows
    .filter(({ number }) => number >= sheetRows.first)
    .map(({ number, cells }): AnswerLine => {
      const own = new Map<string, ReadCell>()
      for (const [key, at] of columnOf) {
        const cell = cells.get(at)
        if (cell) own.set(key, cell)
      }
      return { row: number, record: cells.get(1), cells: own }
    })
  const typed = (key: string): boolean => (known.get(key)?.codec ?? null) !== null
  return {
    name: sheet.name,
    mark: sheetMark(sheet),
    columnOf,
    lines: lines.filter(({ record, cells }) => record !== undefined || [...cells.keys()].some(typed)),
  }
}
