import { formLimits } from '@thidua/forms'
import words from './answer-words.json' with { type: 'json' }
import type { AnswerColumn, AnswerTable } from './answer-layout.ts'

const hints: Readonly<Record<string, string>> = words.kinds

/** The line under a column's label: whether it must be filled in, and how. */
export function columnHint(column: AnswerColumn, tables: readonly AnswerTable[]): string {
  const { field, codec } = column
  if (field.kind === 'evidence') return words.files
  if (field.kind === 'rows') {
    const table = tables.find((one) => one.field === field)
    return words.table.replace('{sheet}', table?.sheetName ?? '')
  }
  if (!codec) return words.computed
  const needed = field.required ? words.required : field.requiredWhen ? words.sometimes : words.optional
  return [`${needed}.`, `${howTo(column)}.`, field.help?.vi ?? ''].filter((line) => line.length > 1).join(' ')
}

function howTo({ field, codec, part }: AnswerColumn): string {
  const unit = field.unit ? ` (${field.unit.vi})` : ''
  if (codec?.format === 'date') return hints.date ?? ''
  if (codec?.list && field.kind !== 'yesNo') return hints.choice ?? ''
  if (field.kind === 'choices') return (hints.choices ?? '').replace('{options}', optionWords(field))
  if (part !== null) return ''
  if (field.kind === 'shortText' || field.kind === 'longText') {
    const most = field.maxLength ?? (field.kind === 'longText' ? formLimits.longText : formLimits.shortText)
    return (hints.text ?? '').replace('{most}', String(most))
  }
  return `${(hints[field.kind] ?? '').replace('{scale}', String(field.scale ?? 2))}${unit}`
}

function optionWords({ options }: AnswerColumn['field']): string {
  return (options ?? []).map(({ label }) => label.vi).join(', ')
}
