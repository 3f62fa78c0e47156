import { writeWorkbook } from '../src/workbook/write-workbook.ts'

/** A plain workbook: sheet name → rows of cells. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Uint8Array {
  return writeWorkbook({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      visible: true,
      widths: [],
      hiddenRows: new Set<number>(),
      freeze: null,
      guarded: false,
      validations: [],
      rows: new Map(
        rows.map((cells, index) => [
          index + 1,
          new Map(cells.map((value, column) => [column + 1, { value, look: { base: 'plain' } }])),
        ]),
      ),
    })),
  })
}
