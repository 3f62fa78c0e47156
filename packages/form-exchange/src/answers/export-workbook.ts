import type { Answers, EvidenceAnswer } from '@thidua/contracts'
import { checkAnswers, computeFields, visibleFields, type CompiledForm } from '@thidua/forms'
import { ok, refuse, type Outcome, type Problem } from '@thidua/kernel'
import { workbookLimits } from '../workbook/workbook-limits.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import {
  answerLayout,
  firstColumn,
  type AnswerColumn,
  type AnswerLayout,
  type AnswerTable,
} from './answer-layout.ts'
import { sheetRows, type DataRow } from './answer-sheet.ts'
import { carryValue } from './carry-value.ts'
import type { CellValue } from './cell-codec.ts'
import { planWorkbook } from './plan-workbook.ts'

/**
 * A workbook to fill in, with the answers given as far as there are any: one line per dossier. Refuses `input.invalid` with
 * one problem per answer that would not come back the same (`/2/name`: third dossier), `input.too-large` beyond what can be
 * read back in. Hidden answers are not exported. `on`: cells offer the codes of lists that are open on that day.
 */
export function exportWorkbook(
  form: CompiledForm,
  rows: readonly Answers[] = [],
  { on }: { readonly on?: string | undefined } = {},
): Outcome<Uint8Array> {
  const layout = answerLayout(form.definition)
  const lines: DataRow[] = []
  const tables = new Map<string, DataRow[]>(layout.tables.map(({ field }) => [field.id, []]))
  const problems: Problem[] = []
  for (const [index, answers] of rows.entries()) {
    lines.push(answerLine(form, answers, { layout, tables, problems, index }))
  }
  if (problems.length > 0)
    return refuse('input.invalid', { reason: 'cannot-stand-in-a-cell' }, problems.slice(0, 200))
  const longest = Math.max(lines.length, ...[...tables.values()].map((table) => table.length))
  const tooLarge =
    longest + sheetRows.first > workbookLimits.rows ||
    layout.columns.length + firstColumn > workbookLimits.columns
  const cells = [
    layout.columns.length * lines.length,
    ...[...tables.values()].map((table) => table.length * 20),
  ]
  if (tooLarge || cells.reduce((sum, count) => sum + count, 0) > workbookLimits.cells) {
    return refuse('input.too-large', { reason: 'rows', limit: workbookLimits.rows })
  }
  return ok(writeWorkbook(planWorkbook(form, { answers: lines, tables }, on)))
}

type Bench = {
  readonly layout: AnswerLayout
  readonly tables: ReadonlyMap<string, DataRow[]>
  readonly problems: Problem[]
  readonly index: number
}

function answerLine(form: CompiledForm, answers: Answers, bench: Bench): DataRow {
  const { layout, problems, index } = bench
  const cells = new Map<string, CellValue>()
  const known = new Set<string>()
  // What is hidden at this moment is inert and stays out, unless its author wants it shown to the reviewer.
  const kept = checkAnswers(form, answers, { complete: false }).answers
  const visible = visibleFields(form, kept).fields
  const computed = computeFields(form, kept)
  for (const { definition } of form.fields.values()) {
    const { id } = definition
    known.add(id)
    if (!visible.has(id) && definition.hiddenValue !== 'shown') continue
    const value = Object.hasOwn(answers, id) ? answers[id] : undefined
    const table = definition.kind === 'rows' && layout.tables.find(({ field }) => field.id === id)
    if (table) addRows(value, table, bench)
    else if (definition.kind === 'computed') cells.set(id, plain(computed[id]))
    else add(value, layout.columnsOf.get(id) ?? [], cells, `/${index}/${id}`, problems)
    if (definition.kind === 'evidence') cells.set(`${id}#shown`, fileNames(value))
  }
  for (const key of Object.keys(answers)) {
    if (!known.has(key)) problems.push({ code: 'form.unknown-field', path: `/${index}/${key}` })
  }
  return { row: sheetRows.first + index, record: index + 1, cells }
}

function add(
  value: unknown,
  columns: readonly AnswerColumn[],
  cells: Map<string, CellValue>,
  path: string,
  problems: Problem[],
): void {
  const carried = carryValue(value, columns)
  if (carried === null) problems.push({ code: 'form.wrong-type', path })
  else for (const [key, cell] of carried) cells.set(key, cell)
}

function addRows(value: unknown, { field, columns }: AnswerTable, bench: Bench): void {
  if (value === null || value === undefined) return
  const lines = bench.tables.get(field.id)
  const path = `/${bench.index}/${field.id}`
  if (!Array.isArray(value) || !lines) {
    bench.problems.push({ code: 'form.wrong-type', path })
    return
  }
  const known = new Set(columns.map((column) => column.field.id))
  for (const [index, item] of (value as readonly unknown[]).entries()) {
    const row = typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as Answers) : null
    if (!row || Object.keys(row).some((key) => !known.has(key))) {
      bench.problems.push({ code: 'form.wrong-type', path: `${path}/${index}` })
      continue
    }
    const cells = new Map<string, CellValue>()
    for (const id of known) {
      const own = columns.filter((column) => column.field.id === id)
      add(row[id], own, cells, `${path}/${index}/${id}`, bench.problems)
    }
    const filled = [...cells.values()].some((cell) => cell !== null)
    if (filled) lines.push({ row: sheetRows.first + lines.length, record: bench.index + 1, cells })
  }
}

function plain(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'string') return value
  return value === undefined || value === null ? null : String(value)
}

function fileNames(value: unknown): CellValue {
  if (!Array.isArray(value)) return null
  const names = (value as readonly Partial<EvidenceAnswer>[]).map((file) => String(file?.name ?? ''))
  return names.join('\n').slice(0, workbookLimits.cellText)
}
