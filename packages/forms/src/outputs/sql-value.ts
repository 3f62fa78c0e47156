import type { FormField } from '@thidua/contracts'
import { quoteText } from './sql-words.ts'

export type SqlType = 'text' | 'boolean' | 'bigint' | 'numeric' | 'date' | 'integer' | 'text[]'

/** One value of an answer in SQL. It never raises: what is not of its type reads as null. */
export type SqlValue = { readonly part: string | null; readonly type: SqlType; readonly expression: string }

/** What a field gives a report: its value, its parts, or how many rows or files there are. `source` is a jsonb object. */
export function sqlValues(field: FormField, source: string): readonly SqlValue[] {
  const at = `${source} -> ${quoteText(field.id)}`
  const one = (type: SqlType, expression: string): readonly SqlValue[] => [{ part: null, type, expression }]
  switch (field.kind) {
    case 'integer':
    case 'money':
      return one('bigint', wholeNumber(at))
    case 'decimal':
    case 'percent':
    case 'indicator':
      return one('numeric', number(at))
    case 'yesNo':
      return one('boolean', typed(at, 'boolean', `(${at})::boolean`))
    case 'date':
      return one('date', day(at))
    case 'choices':
      return one('text[]', typed(at, 'array', `array(select jsonb_array_elements_text(${at}))`))
    case 'rows':
    case 'evidence':
      return one('integer', typed(at, 'array', `jsonb_array_length(${at})`))
    case 'period':
      return parts(at, { from: 'date', to: 'date' })
    case 'person':
      return parts(at, { name: 'text', position: 'text', unitCode: 'text' })
    case 'legalDocument':
      return parts(at, { number: 'text', symbol: 'text', date: 'date', issuer: 'text' })
    case 'matrix':
      return parts(at, Object.fromEntries((field.matrixRows ?? []).map(({ id }) => [id, 'text'])))
    case 'computed':
    case 'guidance':
    case 'heading':
    case 'dtiRank':
      return []
    default:
      return one('text', text(at))
  }
}

/**
 * An answer as a rule reads it: a day is its text yyyy-mm-dd, a list stays jsonb and is null when empty. Null for fields with
 * parts or without an answer.
 */
export function sqlRuleValue(field: FormField, source: string): string | null {
  const at = `${source} -> ${quoteText(field.id)}`
  if (field.kind === 'date') return text(at)
  if (listKinds.has(field.kind)) {
    return typed(at, 'array', `case when jsonb_array_length(${at}) > 0 then ${at} end`)
  }
  const [value, ...more] = sqlValues(field, source)
  return value && value.part === null && more.length === 0 ? value.expression : null
}

/** Fields whose answer is a list. */
export const listKinds: ReadonlySet<FormField['kind']> = new Set(['rows', 'evidence', 'choices'])

function parts(at: string, types: Readonly<Record<string, 'text' | 'date'>>): readonly SqlValue[] {
  return Object.entries(types).map(([part, type]) => {
    const inner = `${at} -> ${quoteText(part)}`
    return { part, type, expression: type === 'date' ? day(inner) : text(inner) }
  })
}

/** A `case` is decided before its branch is computed, which makes each of these casts safe. */
function typed(at: string, type: 'string' | 'number' | 'boolean' | 'array', expression: string): string {
  return `case when jsonb_typeof(${at}) = '${type}' then ${expression} end`
}

function text(at: string): string {
  return typed(at, 'string', `(${at}) #>> '{}'`)
}

function number(at: string): string {
  return typed(at, 'number', `(${at})::numeric`)
}

/** As rules read it: beyond the whole numbers JavaScript tells apart, nothing. */
function wholeNumber(at: string): string {
  const value = `(${at})::numeric`
  const whole = `${value} = trunc(${value}) and abs(${value}) <= ${Number.MAX_SAFE_INTEGER}`
  return typed(at, 'number', `case when ${whole} then ${value}::bigint end`)
}

/** Day by day from the first of its month; the 30th of February falls into March and is no date. */
function day(at: string): string {
  const value = `((${at}) #>> '{}')`
  const cut = (from: number, length: number): string => `substr(${value}, ${from}, ${length})::integer`
  const first = `make_date(${cut(1, 4)}, ${cut(6, 2)}, 1)`
  const whole = `(${first} + (${cut(9, 2)} - 1))`
  const shape = `${value} ~ '^(?!0000)\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$'`
  const real = `case when extract(month from ${whole}) = ${cut(6, 2)} then ${whole} end`
  return typed(at, 'string', `case when ${shape} then ${real} end`)
}
