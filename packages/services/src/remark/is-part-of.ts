import type { CompiledForm } from '@thidua/forms'

const sectionMark = 'section:'

/** A field's id, or `section:` and a section's. */
export function isPartOf(form: CompiledForm, partId: string): boolean {
  if (!partId.startsWith(sectionMark)) return form.fields.has(partId)
  const sectionId = partId.slice(sectionMark.length)
  return form.sections.some(({ definition }) => definition.id === sectionId)
}
