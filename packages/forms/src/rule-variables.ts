import type { FormDefinition, FormField } from '@thidua/contracts'
import type { CellType, RuleType, RuleVariables } from '@thidua/rules'
import { formLimits } from './form-limits.ts'

const cellTypes: Partial<Record<FormField['kind'], CellType>> = {
  shortText: 'text',
  longText: 'text',
  link: 'text',
  date: 'text', // yyyy-mm-dd compares in order of time
  verdict: 'text',
  yesNoNotApplicable: 'text',
  rubric: 'text',
  unit: 'text',
  indicator: 'decimal',
  choice: 'text',
  choices: 'texts',
  integer: 'integer',
  money: 'integer',
  decimal: 'decimal',
  percent: 'decimal',
  yesNo: 'boolean',
}

/** Rules see every field by its id; evidence is the table of its files. Computed fields are added once typed. */
export function answerVariables(form: FormDefinition): RuleVariables {
  const variables: Record<string, RuleType> = {}
  for (const field of form.sections.flatMap((section) => section.fields)) {
    const type = ruleTypeOf(field)
    if (type) variables[field.id] = type
  }
  return variables
}

function ruleTypeOf(field: FormField): RuleType | null {
  if (field.kind === 'evidence') return { rows: { name: 'text', size: 'integer' } }
  const parts = recordParts(field)
  if (parts) return { record: Object.fromEntries(parts.map((part) => [part, 'text'])) }
  if (field.kind !== 'rows') return cellTypes[field.kind] ?? null
  const cells = (field.columns ?? []).map((column) => [column.id, cellTypes[column.kind] ?? 'text'] as const)
  return { rows: Object.fromEntries(cells) }
}

/** `plan.date`, `term.from`, `skills.reporting`: the parts a rule may read; a missing one is null. */
export function recordParts(field: FormField): readonly string[] | null {
  if (field.kind === 'period') return ['from', 'to']
  if (field.kind === 'person') return ['name', 'position', 'unitCode']
  if (field.kind === 'legalDocument') return ['number', 'symbol', 'date', 'issuer']
  return field.kind === 'matrix' ? (field.matrixRows ?? []).map(({ id }) => id) : null
}

/** Most items each list can hold: what a rule that walks it may cost. */
export function listBounds(form: FormDefinition): Readonly<Record<string, number>> {
  const bounds: Record<string, number> = {}
  for (const field of form.sections.flatMap((section) => section.fields)) {
    if (field.kind === 'rows') bounds[field.id] = field.maxItems ?? formLimits.rows
    if (field.kind === 'evidence') bounds[field.id] = field.maxItems ?? formLimits.evidence
    if (field.kind === 'choices') bounds[field.id] = field.options?.length ?? 0
  }
  return bounds
}
