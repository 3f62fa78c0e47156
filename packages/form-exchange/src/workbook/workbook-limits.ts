/** What one workbook may hold to be read; rows and columns by their highest number, whatever lies between. */
export const workbookLimits = {
  sheets: 60,
  rows: 20_000,
  columns: 500,
  cells: 600_000,
  /** What Excel itself allows in a cell. */
  cellText: 32_767,
  allText: 40_000_000,
  styles: 20_000,
} as const
