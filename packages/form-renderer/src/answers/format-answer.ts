import type { AnswerValue, FormField } from '@thidua/contracts'
import { localText } from '@thidua/kernel'
import type { Language } from '@thidua/kernel'
import { formatDate, formatMoney, formatNumber, formatPercent, t } from '@thidua/i18n'

const verdicts = {
  met: 'forms.verdictMet',
  notMet: 'forms.verdictNotMet',
  notApplicable: 'forms.verdictNotApplicable',
} as const

/** One plain answer as a reader sees it. Rows and evidence have views of their own. */
export function formatAnswer(field: FormField, value: AnswerValue, language: Language): string {
  if (value === null || value === '') return t('forms.notAnswered')
  if (typeof value === 'boolean') return t(value ? 'forms.yes' : 'forms.no')
  if (typeof value === 'number') return formatFigure(field, value)
  if (typeof value === 'object' && !Array.isArray(value)) return Object.values(value).join(' · ')
  if (typeof value !== 'string')
    return value
      .map((item) => (typeof item === 'string' ? optionLabel(field, item, language) : ''))
      .join('; ')
  if (field.kind === 'date') return formatDate(value)
  if (field.kind === 'verdict' && value in verdicts) return t(verdicts[value as keyof typeof verdicts])
  return optionLabel(field, value, language)
}

function formatFigure(field: FormField, value: number): string {
  if (field.kind === 'money') return formatMoney(value)
  if (field.kind === 'percent') return formatPercent(value)
  return formatNumber(value)
}

function optionLabel(field: FormField, value: string, language: Language): string {
  const option = field.options?.find((candidate) => candidate.value === value)
  return option ? localText(option.label, language) : value
}
