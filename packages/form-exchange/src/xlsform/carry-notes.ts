import { cellAddress } from '../workbook/cell-address.ts'
import type { SheetRecord } from './sheet-records.ts'

/** Something of the sheet that the form could not take over, or took over changed. */
export type CarryNote = {
  readonly sheet: string
  readonly row: number
  /** Name of the column as in the head. */
  readonly column: string
  /** `D17` */
  readonly cell: string
  readonly reason: string
  /** What stood there, shortened. */
  readonly text: string
}

export type CarryNotes = CarryNote[]

const mostNotes = 500

export function note(
  notes: CarryNotes,
  sheet: string,
  record: SheetRecord,
  column: string,
  reason: string,
): void {
  if (notes.length >= mostNotes) return
  const place = record.columnOf(column)
  notes.push({
    sheet,
    row: record.row,
    column,
    cell: place > 0 ? cellAddress(record.row, place) : `${record.row}`,
    reason,
    text: record.get(column).slice(0, 200),
  })
}
