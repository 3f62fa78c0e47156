import type { DocumentNode } from '@thidua/documents'
import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import { mm, pageStyle } from './page-style.ts'
import { type Align, textParagraph } from './paragraphs.ts'

export type TableNode = Extract<DocumentNode, { kind: 'table' }>
export type FactsNode = Extract<DocumentNode, { kind: 'facts' }>

type Column = { readonly widthMm: number; readonly align: Align }
type CellText = {
  readonly text: string
  readonly bold?: boolean
  readonly align?: Align
  readonly span?: number
}

/** A ruled table; its head is repeated on every page, rows are not split. Columns are scaled to the text width. */
export function tableBlock(node: TableNode): Table {
  const columns = fitted(node.columns)
  const head = node.columns.map(({ title }): CellText => ({ text: title, bold: true, align: 'center' }))
  const rows = node.rows.map((row) => row.map((text): CellText => ({ text })))
  return ruledTable(columns, [
    tableRow(columns, head, true),
    ...rows.map((row) => tableRow(columns, row, false)),
  ])
}

/** Names and values; a row without a value is the heading of the rows after it. */
export function factsBlock(node: FactsNode): Table {
  const columns: Column[] = [
    { widthMm: 55, align: 'left' },
    { widthMm: pageStyle.textWidthMm - 55, align: 'left' },
  ]
  const rows = node.rows.map(({ label, value }): CellText[] =>
    value === '' ? [{ text: label, bold: true, span: 2 }] : [{ text: label }, { text: value }],
  )
  return ruledTable(
    columns,
    rows.map((row) => tableRow(columns, row, false)),
  )
}

function ruledTable(columns: readonly Column[], rows: readonly TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(columns.reduce((sum, { widthMm }) => sum + widthMm, 0)), type: WidthType.DXA },
    columnWidths: columns.map(({ widthMm }) => mm(widthMm)),
    rows,
  })
}

function tableRow(columns: readonly Column[], cells: readonly CellText[], head: boolean): TableRow {
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: cells.map((cell, index) => tableCell(columns[index], cell, head)),
  })
}

function tableCell(column: Column | undefined, cell: CellText, head: boolean): TableCell {
  const align = cell.align ?? column?.align ?? 'left'
  return new TableCell({
    ...(cell.span === undefined ? { width: { size: mm(column?.widthMm ?? 0), type: WidthType.DXA } } : {}),
    ...(cell.span === undefined ? {} : { columnSpan: cell.span }),
    verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    margins: { top: mm(0.7), bottom: mm(0.7), left: mm(1.5), right: mm(1.5) },
    children: [
      textParagraph(cell.text, {
        points: 12,
        bold: cell.bold ?? false,
        align,
        keepNext: cell.span !== undefined,
      }),
    ],
  })
}

function fitted(columns: TableNode['columns']): Column[] {
  const total = columns.reduce((sum, { widthMm }) => sum + widthMm, 0)
  const scale = pageStyle.textWidthMm / total
  return columns.map(({ widthMm, align }) => ({ widthMm: widthMm * scale, align }))
}
