import { decodeText, readWorkbook } from '@thidua/form-exchange'
import type { ReadWorkbook } from '@thidua/form-exchange'
import { ok, refuse, type Outcome } from '@thidua/kernel'
import type { FileToParse } from '@thidua/plugin-host'
import type { FormJobs } from './form-job.ts'

/** Written in a plain text, by any program. */
const texts: ReadonlySet<string> = new Set(['csv', 'json', 'tsv', 'txt', 'xml'])
// more than a function is handed: 256 KB, and in it three bytes at least for each cell, also an empty one
const mostBytes = 1_000_000
const mostCells = 100_000

type Sheet = ReadWorkbook['sheets'][number]

/**
 * What is written in a file, for a function that reads it: a text as text, a workbook as the texts of its cells. Refuses
 * `input.unsupported-media`, `input.too-large` and, of a workbook, as `readWorkbook` does.
 */
export function readFileText({ name, bytes }: FormJobs['readFileText']['job']): Outcome<FileToParse> {
  const ending = /\.(\w{1,8})$/.exec(name.toLowerCase())?.[1] ?? ''
  if (texts.has(ending)) {
    if (bytes.byteLength > mostBytes) return refuse('input.too-large')
    return ok({ name, text: decodeText(bytes).normalize('NFC'), sheets: [] })
  }
  if (ending !== 'xlsx') return refuse('input.unsupported-media', { reason: 'ending' })
  const read = readWorkbook(bytes)
  if (!read.ok) return read
  const { sheets } = read.value
  if (sheets.reduce((cells, sheet) => cells + cellsOf(sheet), 0) > mostCells) return refuse('input.too-large')
  return ok({ name, text: null, sheets: sheets.map(writtenIn) })
}

/** With the empty ones that come along: one cell far down and to the right brings all before it. */
function cellsOf({ rows }: Sheet): number {
  return rows.reduce((cells, row) => cells + widthOf(row), rows.at(-1)?.number ?? 0)
}

/** Rows and columns as they are counted in the sheet. */
function writtenIn({ name, rows }: Sheet): FileToParse['sheets'][number] {
  const written = new Map(rows.map((row) => [row.number, row]))
  const lines = Array.from({ length: rows.at(-1)?.number ?? 0 }, (_, at) => {
    const row = written.get(at + 1)
    if (!row) return []
    return Array.from({ length: widthOf(row) }, (_cell, column) => row.cells.get(column + 1)?.text ?? '')
  })
  return { name, rows: lines }
}

function widthOf({ cells }: Sheet['rows'][number]): number {
  return Math.max(0, ...cells.keys())
}
