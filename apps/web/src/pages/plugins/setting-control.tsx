import type { LocalText } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { Checkbox, NumberField, Select, TextArea } from '@thidua/ui'
import { useLocalText } from '#src/parts/use-local-text.ts'
import type { SettingFault, SettingField, SettingValue } from './setting-fields.ts'

type Props = {
  readonly field: SettingField
  /** The title in the languages of the package; the schema carries one. */
  readonly label: LocalText | undefined
  readonly value: SettingValue
  readonly disabled: boolean
  readonly fault: SettingFault | null
  readonly onChange: (value: SettingValue) => void
}

/** The control a setting's schema asks for, with its bounds and its default in words. */
export function SettingControl({ field, label, value, disabled, fault, onChange }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const title = label ? text(label) : field.title
  const error = fault ? t(`plugins.settingFault.${fault}`, boundsOf(field)) : undefined
  const help = [field.help, rangeOf(field), defaultOf(field)].filter(Boolean).join(' ')
  switch (field.kind) {
    case 'boolean':
      return (
        <Checkbox
          label={title}
          help={help}
          checked={value === true}
          disabled={disabled}
          onChange={onChange}
        />
      )
    case 'integer':
      return (
        <NumberField
          label={title}
          help={help}
          value={typeof value === 'boolean' ? null : value}
          disabled={disabled}
          error={error}
          onChange={onChange}
        />
      )
    case 'choice':
      return (
        <Select
          label={title}
          help={help}
          width="medium"
          value={String(value ?? '')}
          disabled={disabled}
          options={field.options}
          onChange={onChange}
        />
      )
    case 'text':
      return (
        <TextArea
          label={title}
          help={help}
          rows={2}
          value={String(value ?? '')}
          disabled={disabled}
          error={error}
          onChange={(typed) => onChange(typed.normalize('NFC'))}
        />
      )
  }

  function rangeOf(of: SettingField): string {
    if (of.kind !== 'integer' || (of.minimum === null && of.maximum === null)) return ''
    if (of.minimum !== null && of.maximum !== null) return t('plugins.between', boundsOf(of))
    return of.minimum === null ? t('plugins.atMost', boundsOf(of)) : t('plugins.atLeast', boundsOf(of))
  }

  function defaultOf(of: SettingField): string {
    const { otherwise } = of
    if (otherwise === null || otherwise === '') return ''
    const said =
      typeof otherwise === 'boolean'
        ? t(otherwise ? 'common.yes' : 'common.no')
        : of.kind === 'choice'
          ? (of.options.find((option) => option.value === otherwise)?.label ?? String(otherwise))
          : typeof otherwise === 'number'
            ? formatNumber(otherwise)
            : otherwise
    return t('plugins.defaultIs', { value: said })
  }
}

function boundsOf(field: SettingField): Readonly<Record<string, number | null>> {
  if (field.kind === 'integer') return { minimum: field.minimum, maximum: field.maximum, most: null }
  return { minimum: null, maximum: null, most: field.kind === 'text' ? field.maxLength : null }
}
