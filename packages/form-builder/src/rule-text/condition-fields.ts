import type { FormDefinition, FormField } from '@thidua/contracts'
import type { RuleType, RuleVariables } from '@thidua/rules'
import type { ConditionField } from './condition.ts'

const scalarTypes: Partial<Record<FormField['kind'], RuleType>> = {
  integer: 'integer',
  money: 'integer',
  decimal: 'decimal',
  percent: 'decimal',
  indicator: 'decimal',
  yesNo: 'boolean',
  choices: 'texts',
  evidence: { rows: { name: 'text', size: 'integer' } },
}
const silent: ReadonlySet<string> = new Set(['guidance', 'heading', 'computed', 'dtiRank'])

/**
 * The fields a condition of this form may read, in the order of the form. Computed ones only where the engine has already
 * typed them (`variables` of the compiled draft).
 */
export function conditionFields(
  definition: FormDefinition,
  variables: RuleVariables = {},
): readonly ConditionField[] {
  const fields = definition.sections.flatMap((section) => section.fields)
  return fields.flatMap((field) => {
    const type = variables[field.id] ?? (silent.has(field.kind) ? undefined : typeOf(field))
    if (type === undefined || field.id === '') return []
    return [{ id: field.id, label: field.label, kind: field.kind, type, choices: choicesOf(field) }]
  })
}

function typeOf(field: FormField): RuleType {
  if (field.kind !== 'rows') return scalarTypes[field.kind] ?? 'text'
  return { rows: Object.fromEntries((field.columns ?? []).map((column) => [column.id, 'text'])) }
}

function choicesOf(field: FormField): ConditionField['choices'] {
  if (field.kind === 'rubric') return field.levels
  if (field.kind === 'verdict') return named('met', 'notMet', 'notApplicable')
  if (field.kind === 'yesNoNotApplicable') return named('yes', 'no', 'notApplicable')
  return field.kind === 'choice' || field.kind === 'choices' ? field.options : undefined
}

/** Values that the page names in its own words. */
function named(...values: readonly string[]): ConditionField['choices'] {
  return values.map((value) => ({ value, label: { vi: value } }))
}
