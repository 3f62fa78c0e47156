import type { FieldKind, FormField } from '@thidua/contracts'
import { localText } from '@thidua/kernel'
import type { Language, Problem } from '@thidua/kernel'
import { errorSentence, t } from '@thidua/i18n'
import type { MessageKey } from '@thidua/i18n'

/** What to do about a missing answer depends on what is asked. */
const missing: Partial<Record<FieldKind, MessageKey>> = {
  verdict: 'forms.requiredChoice',
  yesNo: 'forms.requiredChoice',
  choice: 'forms.requiredChoice',
  choices: 'forms.requiredChoice',
  evidence: 'forms.requiredEvidence',
  rows: 'forms.requiredRows',
  date: 'forms.requiredDate',
  rubric: 'forms.requiredChoice',
  yesNoNotApplicable: 'forms.requiredChoice',
  matrix: 'forms.requiredChoice',
  unit: 'forms.requiredUnit',
}

/** The sentence for one problem at one field; without a field the general sentence of its code. */
export function problemSentence(problem: Problem, field: FormField | undefined, language: Language): string {
  const { code, params } = problem
  const kind = field?.kind
  if (code === 'form.required' && kind && missing[kind]) return t(missing[kind])
  if (code === 'form.wrong-type' && params?.['expected'] === 'integer') return t('forms.wrongInteger')
  if (code === 'form.wrong-type' && params?.['expected'] === 'number') return t('forms.wrongNumber')
  if (code === 'form.bad-format' && params?.['expected'] === 'period') return t('forms.wrongPeriod')
  if (code === 'form.bad-format' && kind === 'link') return t('forms.wrongLink')
  const rule = code === 'form.rule-broken' ? field?.rules?.[Number(params?.['rule'])] : undefined
  if (rule) return localText(rule.message, language)
  return errorSentence(code, params)
}
