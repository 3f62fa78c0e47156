import { formatDate, formatNumber, t } from '@thidua/i18n'
import type { MessageKey } from '@thidua/i18n'
import { localText } from '@thidua/kernel'
import type { Language } from '@thidua/kernel'
import type { Condition, ConditionField, ConditionTest, Operator } from './condition.ts'
import type { FieldsById } from './write-condition.ts'

const says: Readonly<Record<Operator, MessageKey>> = {
  is: 'builder.says.is',
  isNot: 'builder.says.isNot',
  below: 'builder.says.below',
  atMost: 'builder.says.atMost',
  above: 'builder.says.above',
  atLeast: 'builder.says.atLeast',
  contains: 'builder.says.contains',
  startsWith: 'builder.says.startsWith',
  has: 'builder.says.has',
  hasNot: 'builder.says.hasNot',
  oneOf: 'builder.says.oneOf',
  noneOf: 'builder.says.noneOf',
  answered: 'builder.says.answered',
  unanswered: 'builder.says.unanswered',
  countAtLeast: 'builder.says.countAtLeast',
  countAtMost: 'builder.says.countAtMost',
}

const dateSays: Partial<Record<Operator, MessageKey>> = {
  below: 'builder.says.before',
  above: 'builder.says.later',
}

const plainWords: Readonly<Record<string, MessageKey>> = {
  met: 'builder.value.met',
  notMet: 'builder.value.notMet',
  notApplicable: 'builder.value.notApplicable',
  yes: 'builder.value.yes',
  no: 'builder.value.no',
}

export function operatorWord(operator: Operator, field: ConditionField | undefined): string {
  return t((field?.kind === 'date' ? dateSays[operator] : undefined) ?? says[operator])
}

/** A condition as a sentence with the fields' labels. Parts without a picture are quoted as they are written. */
export function sayCondition(condition: Condition, fields: FieldsById, language: Language): string {
  if (condition.kind === 'text') return condition.source
  if (condition.kind === 'test') return sayTest(condition, fields, language)
  const join = t(condition.join === 'and' ? 'builder.and' : 'builder.or')
  return condition.parts
    .map((part) => {
      const said = sayCondition(part, fields, language)
      return part.kind === 'group' && part.parts.length > 1 ? `(${said})` : said
    })
    .join(` ${join} `)
}

function sayTest(test: ConditionTest, fields: FieldsById, language: Language): string {
  const field = fields.get(test.field)
  const label = labelOf(field, test.field, language)
  const value = sayValue(test, field, fields, language)
  return `${label} ${operatorWord(test.operator, field)}${value === '' ? '' : ` ${value}`}`
}

function sayValue(
  { value }: ConditionTest,
  field: ConditionField | undefined,
  fields: FieldsById,
  language: Language,
): string {
  if (!value) return ''
  if (value.kind === 'field') return labelOf(fields.get(value.field), value.field, language)
  if (value.kind === 'several') {
    return value.values.map((each) => choiceWord(field, each, language)).join(', ')
  }
  if (typeof value.value === 'boolean') return t(value.value ? 'builder.value.yes' : 'builder.value.no')
  if (typeof value.value === 'number') return formatNumber(value.value)
  return field?.kind === 'date' ? formatDate(value.value) : choiceWord(field, value.value, language)
}

/** The words of one value of a choice. */
export function choiceWord(field: ConditionField | undefined, value: string, language: Language): string {
  const choice = field?.choices?.find((each) => each.value === value)
  const own = plainWords[value]
  if (own && (field?.kind === 'verdict' || field?.kind === 'yesNoNotApplicable')) return t(own)
  return choice ? localText(choice.label, language) : `“${value}”`
}

function labelOf(field: ConditionField | undefined, id: string, language: Language): string {
  const label = field ? localText(field.label, language) : ''
  return `“${label || id}”`
}
