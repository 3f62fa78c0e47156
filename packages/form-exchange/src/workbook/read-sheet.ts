import { ok, refuse, type Outcome } from '@thidua/kernel'
import { walkXml } from '../xml/walk-xml.ts'
import { parseCellAddress } from './cell-address.ts'
import { decodeEscapes, readCell, type ReadCell } from './read-cell.ts'
import type { NumberStyle } from './read-number-styles.ts'
import { workbookLimits } from './workbook-limits.ts'

export type ReadRow = { readonly number: number; readonly cells: ReadonlyMap<number, ReadCell> }

export type SheetContext = {
  readonly strings: readonly string[]
  readonly numberStyles: readonly NumberStyle[]
  readonly since1904: boolean
  /** Cells still allowed in this workbook. */
  readonly cells: number
}

type Open = { row: number; column: number; type: string; style: number; value: string; formula: boolean }

/** Rows that hold something, in order. Merged cells hold their value in their first cell only. */
export function readSheet(bytes: Uint8Array, context: SheetContext): Outcome<readonly ReadRow[]> {
  const rows = new Map<number, Map<number, ReadCell>>()
  let open: Open | null = null
  let inside: 'v' | 't' | 'f' | null = null
  let rowNumber = 0
  let column = 0
  let count = 0
  let fault: Outcome<never> | null = null
  const walked = walkXml(bytes, {
    open(name, attributes) {
      if (fault) return
      if (name === 'row') {
        rowNumber = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r)
        column = 0
      } else if (name === 'c') {
        const place = parseCellAddress(attributes.r ?? '')
        column = place?.column ?? column + 1
        open = {
          row: place?.row ?? rowNumber,
          column,
          type: attributes.t ?? '',
          style: Number(attributes.s ?? 0),
          value: '',
          formula: false,
        }
        fault = outOfBounds(open)
      } else if (open && (name === 'v' || name === 't')) inside = name
      else if (open && name === 'f') {
        inside = 'f'
        open.formula = true
      } else if (name === 'rPh') inside = null
    },
    text(more) {
      if (open && inside && inside !== 'f' && open.value.length <= workbookLimits.cellText * 8)
        open.value += more
    },
    close(name) {
      if (name === 'v' || name === 't' || name === 'f') inside = null
      if (name !== 'c' || !open) return
      const cell = finish(open, context)
      if (cell) {
        count += 1
        const row = rows.get(open.row) ?? new Map<number, ReadCell>()
        rows.set(open.row, row.set(open.column, cell))
        if (count > context.cells) fault ??= tooLarge('cells', workbookLimits.cells)
      }
      open = null
    },
  })
  if (!walked.ok) return walked
  if (fault) return fault
  return ok(
    [...rows].toSorted(([left], [right]) => left - right).map(([number, cells]) => ({ number, cells })),
  )
}

function finish(open: Open, context: SheetContext): ReadCell | null {
  const shared = open.type === 's'
  const value = shared ? (context.strings[Number(open.value)] ?? '') : open.value
  const inline = open.type === 'inlineStr' || open.type === 'str'
  return readCell(
    {
      type: shared ? 'str' : open.type,
      value: inline ? decodeEscapes(value) : value,
      formula: open.formula,
      style: context.numberStyles[open.style] ?? 'plain',
    },
    context.since1904,
  )
}

function outOfBounds({ row, column }: Open): Outcome<never> | null {
  if (!(row <= workbookLimits.rows)) return tooLarge('rows', workbookLimits.rows)
  return column > workbookLimits.columns ? tooLarge('columns', workbookLimits.columns) : null
}

function tooLarge(reason: string, limit: number): Outcome<never> {
  return refuse('input.too-large', { reason, limit })
}
