import type { AnswerValue, FormField } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import type { CheckedHow, ValueCheck } from './compiled-form.ts'
import { formLimits } from './form-limits.ts'
import { checkCount, isPlainObject, pointerSegment, refuseValue, wrongType } from './value-problems.ts'

type Column = { readonly id: string; readonly required: boolean; readonly check: ValueCheck }
type Row = Readonly<Record<string, AnswerValue>>

/** A table: each row an object by column. A row with every cell blank is no row. */
export function rowsCheck(field: FormField, checkOf: (column: FormField) => ValueCheck | null): ValueCheck {
  const columns = new Map<string, Column>()
  for (const column of field.columns ?? []) {
    const check = checkOf(column)
    if (check) columns.set(column.id, { id: column.id, required: column.required === true, check })
  }
  const limits = { minItems: field.minItems ?? 0, maxItems: field.maxItems ?? formLimits.rows }
  return (value, path, problems, how) => {
    if (!Array.isArray(value)) return wrongType(value, path, problems, 'rows')
    if (value.length > formLimits.storedRows)
      return refuseValue(problems, 'form.too-many', path, { limit: limits.maxItems })
    const rows: Row[] = []
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      const row = checkRow(item, `${path}/${index}`, columns, problems, how)
      if (row) rows.push(row)
    }
    if (rows.length === 0) return undefined
    checkCount(rows.length, limits, path, problems, how.complete)
    return rows
  }
}

function checkRow(
  item: unknown,
  path: string,
  columns: ReadonlyMap<string, Column>,
  problems: Problem[],
  how: CheckedHow,
): Row | undefined {
  if (!isPlainObject(item)) return wrongType(item, path, problems, 'row')
  const row: Record<string, AnswerValue> = {}
  let filled = 0
  for (const [id, value] of Object.entries(item)) {
    const column = columns.get(id)
    if (!column) refuseValue(problems, 'form.unknown-field', path + pointerSegment(id))
    else if (value !== null && value !== undefined) {
      const cell = column.check(value, `${path}/${id}`, problems, how)
      if (cell !== undefined) {
        row[id] = cell
        filled += 1
      }
    }
  }
  if (filled === 0) return undefined
  if (how.complete) requireCells(row, path, columns, problems)
  return row
}

function requireCells(
  row: Row,
  path: string,
  columns: ReadonlyMap<string, Column>,
  problems: Problem[],
): void {
  for (const column of columns.values()) {
    const cell = `${path}/${column.id}`
    const missing = column.required && row[column.id] === undefined
    if (missing && !problems.some((problem) => problem.path === cell))
      problems.push({ code: 'form.required', path: cell })
  }
}
