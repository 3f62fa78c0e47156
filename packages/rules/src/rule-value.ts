import type { CellType, RuleType, RuleValue } from './rule-types.ts'

/** An answer as CEL sees it: whole numbers as 64-bit integers, blanks as null, objects without a prototype. */
export function toCelValue(value: unknown, type: RuleType): unknown {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((item) => toCelItem(item, type))
  if (typeof value === 'object' && typeof type !== 'string' && 'record' in type)
    return toCelCells(value, type.record)
  return toCelScalar(value, type)
}

function toCelItem(item: unknown, type: RuleType): unknown {
  if (typeof type === 'string') return toCelScalar(item, 'text')
  if ('record' in type) return null
  return toCelCells(typeof item === 'object' && item !== null ? item : {}, type.rows)
}

function toCelCells(source: object, cells: Readonly<Record<string, CellType>>): Record<string, unknown> {
  const row = Object.create(null) as Record<string, unknown>
  for (const cell of Object.keys(cells)) {
    const given = Object.hasOwn(source, cell) ? (source as Readonly<Record<string, unknown>>)[cell] : null
    row[cell] = toCelValue(given, cells[cell] as CellType)
  }
  return row
}

function toCelScalar(value: unknown, type: RuleType): unknown {
  if (typeof value === 'number') {
    if (type === 'integer') return Number.isSafeInteger(value) ? BigInt(value) : null
    return value
  }
  return typeof value === 'string' || typeof value === 'boolean' ? value : null
}

/** Null means the result has no place in JSON: not finite, beyond safe integers, or a list. */
export function fromCelValue(value: unknown): { readonly value: RuleValue } | null {
  if (typeof value === 'bigint') {
    const whole = Number(value)
    return Number.isSafeInteger(whole) ? { value: whole } : null
  }
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : null
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return { value }
  return null
}
