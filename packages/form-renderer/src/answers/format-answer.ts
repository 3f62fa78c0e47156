import type { AnswerValue, FormField, RecordAnswer } from '@thidua/contracts'
import { isYear } from '@thidua/forms'
import { localText } from '@thidua/kernel'
import type { Language } from '@thidua/kernel'
import type { UnitName } from './unit-names.ts'
import { formatDate, formatMoney, formatNumber, formatPercent, t } from '@thidua/i18n'

const words = {
  yes: 'forms.yes',
  no: 'forms.no',
  met: 'forms.verdictMet',
  notMet: 'forms.verdictNotMet',
  notApplicable: 'forms.verdictNotApplicable',
} as const

const unknownUnit: UnitName = () => null

/** One plain answer as a reader sees it. Rows and evidence have views of their own. */
export function formatAnswer(
  field: FormField,
  value: AnswerValue,
  language: Language,
  unitName: UnitName = unknownUnit,
): string {
  if (value === null || value === '') return t('forms.notAnswered')
  if (typeof value === 'boolean') return t(value ? 'forms.yes' : 'forms.no')
  if (typeof value === 'number') return formatFigure(field, value, language)
  if (typeof value === 'object' && !Array.isArray(value))
    return formatRecord(field, value as RecordAnswer, language, unitName)
  if (typeof value !== 'string')
    return (value as readonly unknown[])
      .map((item) => (typeof item === 'string' ? optionLabel(field, item, language) : ''))
      .join('; ')
  if (field.kind === 'date') return formatDate(value)
  if (field.kind === 'unit') return unitName(value) ?? value
  if (value in words && (field.kind === 'verdict' || field.kind === 'yesNoNotApplicable')) {
    return t(words[value as keyof typeof words])
  }
  return optionLabel(field, value, language)
}

/** Money and percentages say what they are in by themselves. */
function formatFigure(field: FormField, value: number, language: Language): string {
  if (field.kind === 'money') return formatMoney(value)
  if (field.kind === 'percent') return formatPercent(value)
  const figure = isYear(field) ? String(value) : formatNumber(value)
  return field.unit ? `${figure} ${localText(field.unit, language)}` : figure
}

function optionLabel(field: FormField, value: string, language: Language): string {
  const option = [...(field.options ?? []), ...(field.levels ?? [])].find(
    (candidate) => candidate.value === value,
  )
  return option ? localText(option.label, language) : value
}

function formatRecord(
  field: FormField,
  record: RecordAnswer,
  language: Language,
  unitName: UnitName,
): string {
  const part = (id: string) => record[id] ?? '…'
  if (field.kind === 'period')
    return t('forms.periodText', { from: formatDate(part('from')), to: formatDate(part('to')) })
  if (field.kind === 'legalDocument') {
    const { number, symbol, issuer } = {
      number: part('number'),
      symbol: part('symbol'),
      issuer: part('issuer'),
    }
    return t('forms.documentText', { number, symbol, issuer, date: formatDate(part('date')) })
  }
  if (field.kind === 'person') {
    const { name = '', position = '', unitCode = '' } = record
    return [name, position, unitName(unitCode) ?? unitCode].filter((each) => each !== '').join(', ')
  }
  if (field.kind !== 'matrix') return Object.values(record).join(', ')
  return (field.matrixRows ?? [])
    .filter((row) => record[row.id] !== undefined)
    .map((row) => `${localText(row.label, language)}: ${optionLabel(field, part(row.id), language)}`)
    .join('; ')
}
