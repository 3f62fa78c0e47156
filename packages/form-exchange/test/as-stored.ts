import type { FormField } from '@thidua/contracts'

/** Answers as JSON Schema is asked about them: in NFC, without blanks of their own kind. Hand-written, not the checker's. */
export function asStored(
  fields: readonly FormField[],
  answers: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const kinds = new Map(fields.map((field) => [field.id, field]))
  const entries = Object.entries(answers).map(([id, value]) => [id, stored(value, kinds.get(id))] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

const exact: ReadonlySet<string> = new Set([
  'date',
  'verdict',
  'yesNoNotApplicable',
  'rubric',
  'unit',
  'choice',
])
const records: ReadonlySet<string> = new Set(['period', 'person', 'legalDocument', 'matrix'])
const texts: ReadonlySet<string> = new Set(['shortText', 'longText', 'link'])

function stored(value: unknown, field: FormField | undefined): unknown {
  if (value === null) return undefined
  const kind = field?.kind ?? ''
  if (kind === 'choices' || kind === 'evidence') return isEmptyList(value) ? undefined : normal(value)
  if (kind === 'rows') return storedRows(value, field?.columns ?? [])
  if (field && records.has(kind)) return storedRecord(value, field)
  if (exact.has(kind)) return value === '' ? undefined : normal(value)
  if (texts.has(kind)) return isBlank(value) ? undefined : normal(value)
  return normal(value)
}

function storedRows(value: unknown, columns: readonly FormField[]): unknown {
  if (!Array.isArray(value)) return normal(value)
  const rows = (value as readonly unknown[]).map((row) => (isRecord(row) ? asStored(columns, row) : row))
  const kept = rows.filter((row) => !isRecord(row) || Object.keys(row).length > 0)
  return kept.length === 0 ? undefined : kept
}

function storedRecord(value: unknown, field: FormField): unknown {
  if (!isRecord(value)) return normal(value)
  const known = partNames[field.kind] ?? (field.matrixRows ?? []).map(({ id }) => id)
  const exactly = field.kind === 'matrix' || field.kind === 'period'
  const parts = Object.entries(value).filter(([name, part]) => {
    if (!known.includes(name)) return true
    return part !== null && part !== '' && (exactly || !isBlank(part))
  })
  return parts.length === 0 ? undefined : normal(Object.fromEntries(parts))
}

const partNames: Partial<Record<FormField['kind'], readonly string[]>> = {
  period: ['from', 'to'],
  person: ['name', 'position', 'unitCode'],
  legalDocument: ['number', 'symbol', 'date', 'issuer'],
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function normal(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(normal)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normal(inner)]))
}
