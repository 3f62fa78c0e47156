import { cellAddress, columnLetters } from '../workbook/cell-address.ts'
import type { CellLook } from '../workbook/cell-styles.ts'
import type { PlanCell, PlanSheet, PlanValidation } from '../workbook/workbook-plan.ts'
import words from './answer-words.json' with { type: 'json' }
import { firstColumn, type AnswerColumn } from './answer-layout.ts'
import type { CellValue } from './cell-codec.ts'

export const sheetRows = {
  title: 1,
  keys: 2,
  sections: 3,
  labels: 4,
  hints: 5,
  first: 6,
  spare: 2_000,
} as const

/** One line of answers: cells by column key, and what is wrong with them. */
export type DataRow = {
  readonly row: number
  readonly record: CellValue
  readonly cells: ReadonlyMap<string, CellValue>
  /** Sentence by column key; the key '' is the record number. */
  readonly faults?: ReadonlyMap<string, string>
}

export type AnswerSheet = {
  readonly name: string
  readonly title: string
  /** Stands in the hidden cell A2 and says which form, or which table of it, the sheet belongs to. */
  readonly mark: string
  readonly columns: readonly AnswerColumn[]
  readonly sectionOf: (column: AnswerColumn) => string
  readonly hintOf: (column: AnswerColumn) => string
  readonly listOf: (column: AnswerColumn) => string | null
  readonly rows: readonly DataRow[]
}

/** Title, hidden keys, sections, labels, hints, then one line per dossier; only the answers can be typed into. */
export function planAnswerSheet(sheet: AnswerSheet): PlanSheet {
  const rows = new Map<number, Map<number, PlanCell>>()
  const put = (row: number, column: number, cell: PlanCell): void => {
    const cells = rows.get(row) ?? new Map<number, PlanCell>()
    rows.set(row, cells.set(column, cell))
  }
  const head = (base: CellLook['base'], value: string): PlanCell => ({ value, look: { base } })
  put(sheetRows.title, 1, head('title', sheet.title))
  put(sheetRows.keys, 1, head('locked', sheet.mark))
  put(sheetRows.sections, 1, head('head', ''))
  put(sheetRows.labels, 1, head('head', words.record))
  put(sheetRows.hints, 1, head('hint', words.recordHint))
  let section = ''
  for (const [index, column] of sheet.columns.entries()) {
    const at = firstColumn + index
    const own = sheet.sectionOf(column)
    put(sheetRows.keys, at, head('locked', column.key))
    put(sheetRows.sections, at, head('head', own === section ? '' : own))
    put(sheetRows.labels, at, head('head', column.label))
    put(sheetRows.hints, at, head('hint', sheet.hintOf(column)))
    section = own
  }
  for (const line of sheet.rows) putLine(line, sheet.columns, put)
  return {
    name: sheet.name,
    visible: true,
    widths: [{ characters: 12, look: lookOf(null) }, ...sheet.columns.map(widthOf)],
    rows,
    hiddenRows: new Set([sheetRows.keys]),
    freeze: { rows: sheetRows.hints, columns: 1 },
    guarded: true,
    validations: sheet.columns.flatMap((column, index) => validationOf(column, index, sheet)),
  }
}

function putLine(
  line: DataRow,
  columns: readonly AnswerColumn[],
  put: (row: number, column: number, cell: PlanCell) => void,
): void {
  const cellOf = (key: string, value: CellValue, look: CellLook): PlanCell => {
    const fault = line.faults?.get(key)
    return fault === undefined ? { value, look } : { value, look: { ...look, faulty: true }, comment: fault }
  }
  put(line.row, 1, cellOf('', line.record, { base: 'input' }))
  for (const [index, column] of columns.entries()) {
    put(line.row, firstColumn + index, cellOf(column.key, line.cells.get(column.key) ?? null, lookOf(column)))
  }
}

function lookOf(column: AnswerColumn | null): CellLook {
  if (!column) return { base: 'input' }
  if (!column.codec || column.hidden) return { base: 'locked' }
  return { base: 'input', format: column.codec.format }
}

function widthOf(column: AnswerColumn): PlanSheet['widths'][number] {
  const wide = column.field.kind === 'longText' ? 48 : column.codec?.format === 'text' ? 26 : 16
  return { characters: wide, look: lookOf(column), ...(column.hidden ? { hidden: true } : {}) }
}

function validationOf(column: AnswerColumn, index: number, sheet: AnswerSheet): readonly PlanValidation[] {
  const { codec, field, part } = column
  if (!codec || column.hidden) return []
  const letters = columnLetters(firstColumn + index)
  const last = sheetRows.first + sheet.rows.length + sheetRows.spare
  const range = `${cellAddress(sheetRows.first, firstColumn + index)}:${letters}${last}`
  const prompt = sheet.hintOf(column)
  const source = sheet.listOf(column)
  if (source) return [{ range, prompt, error: words.choiceError, rule: { kind: 'list', source } }]
  if (part !== null) return []
  if (codec.format === 'integer' || codec.format === 'decimal') {
    const kind = codec.format === 'integer' ? ('whole' as const) : ('decimal' as const)
    const most = field.kind === 'percent' ? 100 : 1_000_000_000_000_000
    const least = field.kind === 'percent' || field.kind === 'money' ? 0 : -most
    const rule = { kind, minimum: field.minimum ?? least, maximum: field.maximum ?? most }
    return [{ range, prompt, error: words.numberError, rule }]
  }
  if (field.maxLength === undefined) return []
  return [{ range, prompt, error: words.lengthError, rule: { kind: 'textLength', maximum: field.maxLength } }]
}
