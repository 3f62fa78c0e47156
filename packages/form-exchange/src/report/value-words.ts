import type { FormField, RecordAnswer } from '@thidua/contracts'
import { moneyInFigures } from '@thidua/documents'
import { dateForPeople } from '../answers/date-text.ts'
import { fieldOptions } from '../answers/field-options.ts'
import words from './report-words.json' with { type: 'json' }

/** One answer as it is printed, in Vietnamese; an empty text for none. Tables and files have places of their own. */
export function valueWords(field: FormField, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return figure(field, value)
  if (Array.isArray(value)) return value.map((item) => optionWords(field, String(item))).join('; ')
  if (typeof value === 'object') return recordWords(field, value as RecordAnswer)
  if (typeof value !== 'string') return ''
  return field.kind === 'date' ? dayWords(value) : optionWords(field, value)
}

/** `1234567.5` → `1.234.567,5` */
export function numberWords(value: number): string {
  const [whole = '', rest] = String(Math.abs(value)).split('.')
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${value < 0 ? '-' : ''}${grouped}${rest === undefined ? '' : `,${rest}`}`
}

function figure(field: FormField, value: number): string {
  if (field.kind === 'money' && Number.isInteger(value) && value >= 0) return moneyInFigures(value)
  if (field.kind === 'percent') return `${numberWords(value)}%`
  return field.unit ? `${numberWords(value)} ${field.unit.vi}` : numberWords(value)
}

function dayWords(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? dateForPeople(date) : date
}

function optionWords(field: FormField, value: string): string {
  return fieldOptions(field).find((option) => option.value === value)?.words ?? value
}

function recordWords(field: FormField, record: RecordAnswer): string {
  const part = (id: string): string => record[id] ?? '…'
  if (field.kind === 'period') {
    return words.period.replace('{from}', dayWords(part('from'))).replace('{to}', dayWords(part('to')))
  }
  if (field.kind === 'legalDocument') {
    return words.document.replace(/\{(\w+)\}/g, (_, id: string) =>
      id === 'date' ? dayWords(part(id)) : part(id),
    )
  }
  return Object.values(record).join(', ')
}
