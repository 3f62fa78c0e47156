import type { FormField, RecordType } from '@thidua/contracts'
import type { RecordCondition } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { foldSearchKey, isLegalDate, normaliseText, ok, refuse } from '@thidua/kernel'
import { columnOf, fieldsOf } from './indexed-values.ts'

const signs = { '=': 'equal', '>=': 'atLeast', '<=': 'atMost' } as const

/** Refuses `input.invalid` (params: field) for a field that is not in the index and for a value the field cannot hold. */
export function readConditions(
  type: RecordType,
  where: readonly string[],
): Outcome<readonly RecordCondition[]> {
  const conditions: RecordCondition[] = []
  for (const [at, text] of where.entries()) {
    const { id, sign, value } = splitCondition(text)
    const field = indexedField(type, id)
    const condition = field && readCondition(field, sign, value)
    if (!condition)
      return refuse('input.invalid', { field: id }, [{ code: 'form.bad-format', path: `/where/${at}` }])
    conditions.push(condition)
  }
  return ok(conditions)
}

/** `teachers>=7` in its three parts; empty ones where it is no condition. */
export function splitCondition(text: string): {
  readonly id: string
  readonly sign: string
  readonly value: string
} {
  const [, id = '', sign = '', value = ''] = /^(\w+)(>=|<=|=|~)(.*)$/s.exec(normaliseText(text)) ?? []
  return { id, sign, value }
}

export function indexedField(type: RecordType, id: string): FormField | null {
  if (!type.indexed.includes(id)) return null
  return fieldsOf(type).find((field) => field.id === id) ?? null
}

function readCondition(field: FormField, sign: string, value: string): RecordCondition | null {
  const column = columnOf(field)
  if (sign === '~')
    return column === 'text' ? { field: field.id, is: 'holding', search: foldSearchKey(value) } : null
  const is = signs[sign as keyof typeof signs]
  if (column === 'date') return isLegalDate(value) ? { field: field.id, is, column, value } : null
  if (column === 'text') return { field: field.id, is, column, value }
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(value) ? { field: field.id, is, column, value: Number(value) } : null
}
