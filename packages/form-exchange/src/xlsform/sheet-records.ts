import type { ReadCell } from '../workbook/read-cell.ts'
import type { ReadSheetOfWorkbook } from '../workbook/read-workbook.ts'

/** One row of a sheet by the names of its head. */
export type SheetRecord = {
  readonly row: number
  /** Text of a column, trimmed, in NFC; empty where there is none. */
  readonly get: (header: string) => string
  readonly columnOf: (header: string) => number
  readonly cells: ReadonlyMap<number, ReadCell>
}

export type SheetRecords = { readonly headers: readonly string[]; readonly records: readonly SheetRecord[] }

/** The first row that holds something is the head; rows without any text are skipped. */
export function sheetRecords(sheet: ReadSheetOfWorkbook): SheetRecords {
  const [head, ...rows] = sheet.rows
  const columns = new Map<string, number>()
  for (const [column, cell] of head?.cells ?? []) {
    const name = headerName(cell.text)
    if (name !== '' && !columns.has(name)) columns.set(name, column)
  }
  const records = rows.map(({ number, cells }): SheetRecord => {
    const columnOf = (header: string): number => columns.get(header) ?? 0
    return { row: number, cells, columnOf, get: (header) => textOf(cells.get(columnOf(header))) }
  })
  return { headers: [...columns.keys()], records: records.filter(({ cells }) => cells.size > 0) }
}

function headerName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*::\s*/g, '::')
}

function textOf(cell: ReadCell | undefined): string {
  return (cell?.text ?? '').trim().normalize('NFC')
}
