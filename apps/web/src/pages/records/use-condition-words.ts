import type { CollectionView, FormField } from '@thidua/contracts'
import { formatAnswer } from '@thidua/form-renderer'
import { useLanguage, useTranslate } from '@thidua/i18n'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { readCondition } from './record-conditions.ts'
import { recordFields } from './record-fields.ts'

const keys = {
  '=': 'records.chipIs',
  '>=': 'records.chipFrom',
  '<=': 'records.chipTo',
  '~': 'records.chipHolds',
} as const

/** Fields and conditions as a person says them. */
export function useConditionWords(book: CollectionView) {
  const t = useTranslate()
  const text = useLocalText()
  const language = useLanguage()
  const fields = new Map(recordFields(book).map((field) => [field.id, field]))
  return {
    label: (field: FormField) => text(field.label),
    chip(condition: string): string {
      const read = readCondition(condition)
      const field = read && fields.get(read.fieldId)
      if (!read || !field) return condition
      const value = formatAnswer(field, valueOf(field, read.value), language)
      return t(keys[read.sign], { field: text(field.label), value })
    },
  }
}

function valueOf({ kind }: FormField, value: string): string | number | boolean {
  if (kind === 'yesNo') return value === 'true'
  return kind === 'integer' || kind === 'decimal' ? Number(value) : value
}
