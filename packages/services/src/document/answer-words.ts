import type { AnswerValue, FormField } from '@thidua/contracts'
import { dateInFigures, moneyInFigures } from '@thidua/documents'
import sentences from '../sentences/sentences.json' with { type: 'json' }

const words = sentences.answers
const verdicts: Readonly<Record<string, string>> = words.verdict

/** An answer as it is printed in a Vietnamese document; empty for an answer that was not given. */
export function answerWords(field: FormField, value: AnswerValue | undefined): string {
  if (value === undefined || value === null || value === '') return ''
  if (Array.isArray(value))
    return (value as readonly AnswerValue[]).map((item) => itemWords(field, item)).join('; ')
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return numberWords(field, value)
  if (typeof value === 'object') return cellWords(field, value as Readonly<Record<string, AnswerValue>>)
  if (field.kind === 'date') return dateInFigures(value)
  if (field.kind === 'verdict') return verdicts[value] ?? value
  return optionWords(field, value)
}

function itemWords(field: FormField, item: AnswerValue): string {
  if (typeof item === 'string') return optionWords(field, item)
  if (typeof item !== 'object' || item === null) return ''
  const cells = item as Readonly<Record<string, AnswerValue>>
  return field.kind === 'evidence' ? String(cells['name'] ?? '') : cellWords(field, cells)
}

function cellWords(field: FormField, cells: Readonly<Record<string, AnswerValue>>): string {
  return (field.columns ?? [])
    .map((column) => answerWords(column, cells[column.id]))
    .filter((text) => text !== '')
    .join(', ')
}

function optionWords(field: FormField, value: string): string {
  return field.options?.find((option) => option.value === value)?.label.vi ?? value
}

function numberWords(field: FormField, value: number): string {
  if (field.kind === 'money') return moneyInFigures(value)
  const text = value.toLocaleString('vi-VN', { maximumFractionDigits: 6 })
  if (field.kind === 'percent') return `${text}%`
  return field.unit ? `${text} ${field.unit.vi}` : text
}
