import type { Problem } from '@thidua/kernel'
import { cellAddress } from '../workbook/cell-address.ts'
import type { AnswerColumn } from './answer-layout.ts'
import type { AnswerLine, ReadAnswerSheet } from './read-answer-sheet.ts'

export type CellPlace = {
  readonly sheet: string
  /** `D17` */
  readonly cell: string
  readonly row: number
  /** Key of the column, '' for the number of the dossier. */
  readonly key: string
}

export type TableLines = {
  readonly fieldId: string
  readonly columns: readonly AnswerColumn[]
  readonly sheet: ReadAnswerSheet | null
  readonly byRecord: ReadonlyMap<string, readonly AnswerLine[]>
}

export type LineContext = {
  readonly line: AnswerLine
  readonly record: string
  readonly tables: readonly TableLines[]
  readonly sheet: ReadAnswerSheet
}

/** The cell a problem's JSON pointer speaks of: `/plan/date`, `/members/2/age`, `/proof`. */
export function locateProblem({ path }: Problem, context: LineContext): CellPlace {
  const [fieldId = '', second = '', third = ''] = path.split('/').slice(1)
  const table = context.tables.find((one) => one.fieldId === fieldId)
  const line = table?.byRecord.get(context.record)?.[Number(second)]
  if (table?.sheet && line && second !== '') return placeOf(table.sheet, line, keysOf(third, ''))
  return placeOf(context.sheet, context.line, keysOf(fieldId, second))
}

/** Keys under which a field's problem may stand, the nearest first. */
function keysOf(fieldId: string, part: string): readonly string[] {
  return [
    `${fieldId}.${part}`,
    fieldId,
    `${fieldId}#shown`,
    `${fieldId}#table`,
    `${fieldId}.from`,
    `${fieldId}.name`,
    `${fieldId}.number`,
  ]
}

function placeOf(sheet: ReadAnswerSheet, line: AnswerLine, keys: readonly string[]): CellPlace {
  const exact = keys.find((key) => sheet.columnOf.has(key))
  const [field = ''] = keys.slice(1)
  const key = exact ?? [...sheet.columnOf.keys()].find((one) => one.startsWith(`${field}.`)) ?? ''
  const column = key === '' ? 1 : (sheet.columnOf.get(key) ?? 1)
  return { sheet: sheet.name, cell: cellAddress(line.row, column), row: line.row, key }
}
