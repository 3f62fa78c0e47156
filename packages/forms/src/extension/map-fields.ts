import type { FormDefinition, FormField } from '@thidua/contracts'
import { variablesOf } from '@thidua/rules'

/** The form with each field replaced by what is returned for it. Sections that lose their last field go too. */
export function mapFields(
  form: FormDefinition,
  change: (field: FormField, sectionId: string) => readonly FormField[],
): FormDefinition {
  const sections = form.sections.map((section) => ({
    ...section,
    fields: section.fields.flatMap((field) => change(field, section.id)),
  }))
  return { ...form, sections: sections.filter(({ fields }) => fields.length > 0) }
}

/** The form as it would be with a field gone, and with it every expression that reads it, so that it still compiles. */
export function withoutField(form: FormDefinition, fieldId: string): FormDefinition {
  const gone = new Set([fieldId])
  const fields = form.sections.flatMap((section) => section.fields)
  const readsGone = (source: string | undefined): boolean =>
    source !== undefined && variablesOf(source).some((id) => gone.has(id))
  for (let before = 0; before !== gone.size; ) {
    before = gone.size
    for (const field of fields) if (readsGone(field.computed)) gone.add(field.id)
  }
  const left = mapFields(form, (field) => (gone.has(field.id) ? [] : [withoutReads(field, readsGone)]))
  const sections = left.sections.map((section) => {
    const { visibleWhen, ...rest } = section
    return readsGone(visibleWhen) ? rest : section
  })
  return { ...left, sections }
}

function withoutReads(field: FormField, readsGone: (source: string | undefined) => boolean): FormField {
  const { visibleWhen, requiredWhen, rules, evidenceDemands, ...rest } = field
  return {
    ...rest,
    ...(visibleWhen === undefined || readsGone(visibleWhen) ? {} : { visibleWhen }),
    ...(requiredWhen === undefined || readsGone(requiredWhen) ? {} : { requiredWhen }),
    ...(rules ? { rules: rules.filter(({ expression }) => !readsGone(expression)) } : {}),
    ...(evidenceDemands ? { evidenceDemands: evidenceDemands.filter(({ when }) => !readsGone(when)) } : {}),
  }
}
