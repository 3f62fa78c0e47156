import type { ReadCell } from '../workbook/read-cell.ts'
import { dateOfSerial } from '../workbook/read-cell.ts'
import { workbookLimits } from '../workbook/workbook-limits.ts'
import type { AnswerColumn } from './answer-layout.ts'
import type { CellCodec, CellValue } from './cell-codec.ts'

/** Cells by column key, or null when this value cannot stand in cells and come back the same. */
export type CarriedCells = ReadonlyMap<string, CellValue> | null

/** The cells of one field's value in `columns` (those of the field, or of one row of a table). */
export function carryValue(value: unknown, columns: readonly AnswerColumn[]): CarriedCells {
  const cells = new Map<string, CellValue>()
  if (value === null || value === undefined) return cells
  const readable = columns.filter((column) => column.codec !== null)
  if (readable.some(({ part }) => part !== null)) return carryParts(value, readable)
  for (const { key, codec } of readable) {
    const cell = codec ? carryCell(value, codec) : undefined
    if (cell === undefined) return null
    cells.set(key, cell)
  }
  return readable.length === 0 ? null : cells
}

function carryParts(value: unknown, columns: readonly AnswerColumn[]): CarriedCells {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const record = value as Readonly<Record<string, unknown>>
  const known = new Set(columns.map(({ part }) => part))
  if (Object.keys(record).some((key) => !known.has(key))) return null
  const cells = new Map<string, CellValue>()
  for (const { key, part, codec } of columns) {
    const inner = record[part ?? '']
    if (inner === null || inner === undefined) continue
    const cell = codec ? carryCell(inner, codec) : undefined
    if (cell === undefined) return null
    cells.set(key, cell)
  }
  return cells
}

/** The cell, proved by reading it back: what would come back as something else is not carried. */
function carryCell(value: unknown, codec: CellCodec): CellValue | undefined {
  if (isBlankFor(value, codec)) return null
  const cell = codec.write(value)
  if (cell === undefined || cell === null || cell === '') return undefined
  if (typeof cell === 'string' && cell.length > workbookLimits.cellText) return undefined
  return same(codec.read(asRead(cell, codec)), value) ? cell : undefined
}

function isBlankFor(value: unknown, { blank }: CellCodec): boolean {
  if (blank === 'text') return value === ''
  return blank === 'list' && Array.isArray(value) && value.length === 0
}

/** What the reader will find where this cell was written. */
export function asRead(cell: string | number, codec: CellCodec): ReadCell {
  if (typeof cell === 'string') return { text: cell, kind: 'text' }
  const date = codec.format === 'date' ? dateOfSerial(cell, false) : null
  if (date) return { text: date, kind: 'date', number: cell }
  return { text: String(cell), kind: 'number', number: cell }
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
