import {
  BorderStyle,
  type ITableCellOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { mm } from './page-style.ts'

type CellChild = ITableCellOptions['children'][number]

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

/** Two columns side by side without lines; the row is never split over pages. */
export function borderlessTable(
  left: { readonly widthMm: number; readonly children: readonly CellChild[] },
  right: { readonly widthMm: number; readonly children: readonly CellChild[] },
): Table {
  const cells = [left, right].map(
    ({ widthMm, children }) =>
      new TableCell({
        width: { size: mm(widthMm), type: WidthType.DXA },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        borders: { top: none, bottom: none, left: none, right: none },
        children,
      }),
  )
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(left.widthMm + right.widthMm), type: WidthType.DXA },
    columnWidths: [mm(left.widthMm), mm(right.widthMm)],
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  })
}
