import { isLegalDate } from '@thidua/kernel'
import type { CellLook } from '../workbook/cell-styles.ts'
import { serialOfDate } from '../workbook/read-cell.ts'
import type { PlanCell, PlanSheet } from '../workbook/workbook-plan.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import type { FlatTable } from './flat-table.ts'
import { neutralText } from './neutral-text.ts'

type Value = string | number | null

const widest = 48
const narrowest = 10

/** The table as a workbook of one sheet: title, notes, head, rows, totals. No cell ever holds a formula. */
export function writeTableWorkbook(table: FlatTable): Uint8Array {
  const { columns, rows, totals } = table
  const headAt = table.notes.length + 3
  const lines = new Map<number, ReadonlyMap<number, PlanCell>>([
    [1, lineOf([{ value: neutralText(table.title), look: { base: 'title' } }])],
    ...table.notes.map(
      (note, at) => [at + 2, lineOf([{ value: neutralText(note), look: { base: 'plain' } }])] as const,
    ),
    [headAt, lineOf(columns.map(({ title }) => ({ value: neutralText(title), look: { base: 'head' } })))],
    ...rows.map((row, at) => [headAt + 1 + at, bodyLine(table, row, 'input')] as const),
    ...(totals ? [[headAt + 1 + rows.length, bodyLine(table, totals, 'head')] as const] : []),
  ])
  const sheet: PlanSheet = {
    name: sheetName(table.title),
    visible: true,
    widths: columns.map((_, at) => ({ characters: widthOf(table, at) })),
    rows: lines,
    hiddenRows: new Set(),
    freeze: { rows: headAt, columns: 1 },
    guarded: false,
    validations: [],
  }
  return writeWorkbook({ sheets: [sheet] })
}

function lineOf(cells: readonly PlanCell[]): ReadonlyMap<number, PlanCell> {
  return new Map(cells.map((cell, at) => [at + 1, cell]))
}

function bodyLine({ columns }: FlatTable, row: readonly Value[], base: CellLook['base']) {
  return lineOf(
    row.map((value, at): PlanCell => {
      const column = columns[at]
      if (typeof value === 'number') {
        const format = column?.decimals === 0 || Number.isInteger(value) ? 'integer' : 'decimal'
        return { value, look: { base, format } }
      }
      if (column?.kind === 'date' && value !== null && isLegalDate(value))
        return { value: serialOfDate(value), look: { base, format: 'date' } }
      return { value: value === null ? null : neutralText(value), look: { base, format: 'text' } }
    }),
  )
}

function widthOf({ columns, rows }: FlatTable, at: number): number {
  const lengths = rows.map((row) => String(row[at] ?? '').length)
  const head = Math.ceil((columns[at]?.title.length ?? 0) / 2)
  return Math.min(widest, Math.max(narrowest, head, ...lengths.slice(0, 200)) + 2)
}

/** What a program takes as the name of a sheet: 31 letters, none of these. */
function sheetName(title: string): string {
  const clean = title.replaceAll(/[[\]:*?/\\']/g, ' ').trim()
  return clean.slice(0, 31).trim() || '1'
}
