import { isOneOf, lexicon } from './lexicon.ts'
import type { Doubt, PointsFound } from './parsed-document.ts'
import { findPoints, pointsOfCell } from './find-points.ts'
import type { Block } from './split-blocks.ts'

export type TableCriterion = {
  readonly label: string | null
  readonly text: string
  readonly points: PointsFound | null
  readonly row: number
  readonly block: Block
}
export type TableGroup = {
  readonly label: string | null
  readonly title: string | null
  readonly points: PointsFound | null
  readonly block: Block
  readonly criteria: TableCriterion[]
}
export type TableReading = {
  readonly groups: readonly TableGroup[]
  readonly total: PointsFound | null
  readonly doubts: readonly Doubt[]
}

type Columns = {
  readonly order: number
  readonly text: number
  readonly points: number
  readonly head: boolean
}

/** A table of criteria: which column holds the text is read from its head, or guessed and said so. */
export function readCriteriaTable(rows: readonly Block[]): TableReading {
  const columns = columnsOf(rows)
  const groups: TableGroup[] = []
  let total: PointsFound | null = null
  for (const [index, block] of rows.entries()) {
    if (index === 0 && columns.head) continue
    const cells = block.cells ?? []
    const label = (cells[columns.order] ?? '').trim()
    const text = (cells[columns.text] ?? '').trim()
    const points = columns.points < 0 ? findPoints(text) : pointsOfCell(cells[columns.points] ?? '')
    if (cells.some((cell) => isOneOf(cell, lexicon.table.total))) total = points ?? lastPoints(cells)
    else if (isGroupRow(cells, label, columns)) {
      const title = text === '' ? (cells.find((cell) => cell.trim() !== '') ?? '').trim() : text
      groups.push({
        label: label === title || label === '' ? null : label,
        title,
        points,
        block,
        criteria: [],
      })
    } else if (text !== '') {
      const group = groups.at(-1) ?? { label: null, title: null, points: null, block, criteria: [] }
      if (groups.length === 0) groups.push(group)
      group.criteria.push({ label: label === '' ? null : label, text, points, row: index + 1, block })
    }
  }
  const doubts: Doubt[] = ['from-table', ...(columns.head ? [] : (['table-columns-guessed'] as const))]
  return { groups: groups.filter(({ criteria }) => criteria.length > 0), total, doubts }
}

function columnsOf(rows: readonly Block[]): Columns {
  const head = rows[0]?.cells ?? []
  const find = (words: readonly string[]): number => head.findIndex((cell) => isOneOf(cell, words))
  const text = find(lexicon.table.text)
  if (text >= 0)
    return { order: find(lexicon.table.order), text, points: find(lexicon.table.points), head: true }
  return { order: 0, text: longestColumn(rows), points: -1, head: false }
}

function longestColumn(rows: readonly Block[]): number {
  const lengths: number[] = []
  for (const { cells } of rows) {
    for (const [index, cell] of (cells ?? []).entries()) lengths[index] = (lengths[index] ?? 0) + cell.length
  }
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  return lengths.indexOf(longest)
}

/** A row numbered A or II, or with one cell filled, heads the rows below it. */
function isGroupRow(cells: readonly string[], label: string, columns: Columns): boolean {
  if (/^([A-HĐ]|[IVX]{1,4})[.)]?$/.test(label)) return true
  const filled = cells.filter((cell) => cell.trim() !== '')
  return cells.length > 2 && new Set(filled).size === 1 && columns.order >= 0
}

function lastPoints(cells: readonly string[]): PointsFound | null {
  return cells.map((cell) => pointsOfCell(cell)).findLast((points) => points !== null) ?? null
}
