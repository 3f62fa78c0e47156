import type { FormDefinition, FormField } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'

export type Dropped = { readonly fieldId: string; readonly property: string; readonly reason: string }

const expression =
  /^\/sections\/(\d+)\/fields\/(\d+)\/(visibleWhen|requiredWhen|rules|computed)(?:\/\d+)?(?:\/\w+)?$/

/** The form without the expressions the compiler named; other problems are left to be told. */
export function dropBroken(
  form: FormDefinition,
  problems: readonly Problem[],
): { readonly form: FormDefinition; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = []
  const sections = form.sections.map((section, at) => ({
    ...section,
    fields: section.fields.map((field, index) => {
      let kept = field
      for (const problem of problems) {
        const match = expression.exec(problem.path)
        if (!match || Number(match[1]) !== at || Number(match[2]) !== index) continue
        const property = match[3] ?? ''
        kept = without(kept, property)
        dropped.push({ fieldId: field.id, property, reason: problem.code })
      }
      return kept
    }),
  }))
  return { form: { ...form, sections }, dropped }
}

/** A computed field whose formula will not run is shown as a text instead. */
function without(field: FormField, property: string): FormField {
  const { visibleWhen, requiredWhen, rules, computed, ...rest } = field
  const kept: FormField = {
    ...rest,
    ...(visibleWhen !== undefined && property !== 'visibleWhen' ? { visibleWhen } : {}),
    ...(requiredWhen !== undefined && property !== 'requiredWhen' ? { requiredWhen } : {}),
    ...(rules !== undefined && property !== 'rules' ? { rules } : {}),
    ...(computed !== undefined && property !== 'computed' ? { computed } : {}),
  }
  return property === 'computed' ? { ...kept, kind: 'guidance' } : kept
}
