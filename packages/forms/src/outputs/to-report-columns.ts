import type { FormDefinition, FormField, FormSection, LocalText } from '@thidua/contracts'
import { parseRule } from '@thidua/rules'
import { sqlCondition, type SqlVariable } from './sql-condition.ts'
import { sqlRuleValue, sqlValues, type SqlType, type SqlValue } from './sql-value.ts'
import { distinctNames, sqlName } from './sql-words.ts'

export type ReportColumn = {
  /** Lower case, at most 63 letters, unique among the columns. */
  readonly name: string
  readonly fieldId: string
  readonly part: string | null
  readonly type: SqlType
  /** SQL over the jsonb column `answers`; null where the answer is missing or, by the form's conditions, hidden. */
  readonly expression: string
  readonly label: LocalText
}

export type ReportColumns = {
  readonly columns: readonly ReportColumn[]
  /** Fields whose condition SQL cannot decide ('condition'), or for which there was no room ('too-many'). */
  readonly leftOut: readonly { readonly fieldId: string; readonly reason: 'condition' | 'too-many' }[]
}

/** PostgreSQL allows 1,664; the view has columns of its own. */
const mostColumns = 1500
const longestExpression = 20_000

/**
 * The columns a report over stored answers has, one per single answer. A draft keeps answers that are hidden at the moment;
 * here they are null, as they are to every rule and score. Computed values are not stored and have none.
 */
export function toReportColumns(definition: FormDefinition): ReportColumns {
  const conditions = conditionsOf(definition)
  const nameOf = distinctNames(reservedNames)
  const columns: ReportColumn[] = []
  const leftOut: ReportColumns['leftOut'][number][] = []
  for (const field of definition.sections.flatMap((section) => section.fields)) {
    const values = sqlValues(field, 'answers')
    const shown = conditions.shownWhen(field.id)
    if (values.length === 0) continue
    if (shown === null) leftOut.push({ fieldId: field.id, reason: 'condition' })
    else if (columns.length + values.length > mostColumns)
      leftOut.push({ fieldId: field.id, reason: 'too-many' })
    else columns.push(...values.map((value) => columnOf(field, value, shown, nameOf)))
  }
  return { columns, leftOut }
}

/** Columns every report view has besides those of the form. */
export const reservedNames = ['tenant_id', 'dossier_id', 'dossier_code', 'stage', 'unit_id'] as const

function columnOf(
  field: FormField,
  { part, type, expression }: SqlValue,
  shown: string,
  nameOf: (wish: string) => string,
): ReportColumn {
  const wish = part === null ? sqlName(field.id) : `${sqlName(field.id)}_${sqlName(part)}`
  return {
    name: nameOf(wish),
    fieldId: field.id,
    part,
    type,
    expression: guarded(expression, shown),
    label: field.label,
  }
}

function guarded(expression: string, shown: string): string {
  return shown === '' ? expression : `case when ${shown} then ${expression} end`
}

/** Per field the SQL of when it is shown: '' always, null where SQL cannot say. */
function conditionsOf(definition: FormDefinition): { readonly shownWhen: (id: string) => string | null } {
  const homes = new Map<string, { readonly field: FormField; readonly section: FormSection }>(
    definition.sections.flatMap((section) =>
      section.fields.map((field) => [field.id, { field, section }] as const),
    ),
  )
  const known = new Map<string, string | null>()
  const variable: SqlVariable = (name) => {
    const home = homes.get(name)
    const shown = home ? shownWhen(name) : null
    const value = home ? sqlRuleValue(home.field, 'answers') : null
    if (!home || shown === null || value === null) return undefined
    return { field: home.field, expression: `(${guarded(value, shown)})` }
  }
  function shownWhen(id: string): string | null {
    const before = known.get(id)
    if (before !== undefined || known.has(id)) return before ?? null
    // a circle is refused by the compiler; met here anyway, it is undecided
    known.set(id, null)
    const home = homes.get(id)
    const parts = [home?.section.visibleWhen, home?.field.visibleWhen].map((source) =>
      sqlOf(source, variable),
    )
    const sql = parts.includes(null) ? null : parts.filter((part) => part !== '').join(' and ')
    const kept = sql !== null && sql.length > longestExpression ? null : sql
    known.set(id, kept)
    return kept
  }
  return { shownWhen }
}

function sqlOf(source: string | undefined, variable: SqlVariable): string | null {
  if (source === undefined) return ''
  const tree = parseRule(source)
  return tree.ok ? sqlCondition(tree.value, variable) : null
}
