import type { FormField } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { DateField, Select, TextField } from '@thidua/ui'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { conditionOf, type Sign, withCondition } from './record-conditions.ts'

type Props = {
  readonly field: FormField
  readonly where: readonly string[]
  readonly onChange: (where: readonly string[]) => void
}

/** What may be asked of a field, by its kind: one of its options, a stretch of days or of numbers, a part of a text. */
export function FieldFilter({ field, where, onChange }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const label = text(field.label)
  const value = (sign: Sign) => conditionOf(where, field.id, sign) || null
  const set = (sign: Sign) => (next: string | null) => onChange(withCondition(where, field.id, sign, next))
  if (field.kind === 'choice' || field.kind === 'yesNo') {
    const options =
      field.kind === 'yesNo'
        ? [
            { value: 'true', label: t('forms.yes') },
            { value: 'false', label: t('forms.no') },
          ]
        : (field.options ?? []).map((option) => ({ value: option.value, label: text(option.label) }))
    return (
      <Select
        label={label}
        value={value('=')}
        placeholder={t('common.all')}
        options={options}
        onChange={set('=')}
      />
    )
  }
  if (field.kind === 'date')
    return (
      <>
        <DateField
          label={t('records.from', { field: label })}
          value={value('>=')}
          onChange={whole(set('>='))}
        />
        <DateField
          label={t('records.to', { field: label })}
          value={value('<=')}
          onChange={whole(set('<='))}
        />
      </>
    )
  if (field.kind === 'integer' || field.kind === 'decimal')
    return (
      <>
        <TextField
          label={t('records.atLeast', { field: label })}
          inputMode="decimal"
          value={value('>=') ?? ''}
          onChange={number(set('>='))}
        />
        <TextField
          label={t('records.atMost', { field: label })}
          inputMode="decimal"
          value={value('<=') ?? ''}
          onChange={number(set('<='))}
        />
      </>
    )
  return <TextField label={label} value={value('~') ?? ''} onChange={set('~')} />
}

/** A day is asked for once it is a whole one. */
function whole(set: (value: string | null) => void) {
  return (value: string | null) => {
    if (value === null || /^\d{4}-\d\d-\d\d$/.test(value)) set(value)
  }
}

/** Letters are not put into an address that asks for a number. */
function number(set: (value: string | null) => void) {
  return (value: string) => {
    const plain = value.replace(',', '.')
    if (plain === '' || /^-?\d{1,15}(\.\d{1,6})?$/.test(plain)) set(plain === '' ? null : plain)
  }
}
