import type { DossierView } from '@thidua/contracts'

/** True for a question the agency added to the province's form. */
export function ownQuestions({ agencyForm, form }: DossierView): (fieldId: string) => boolean {
  if (!agencyForm) return () => false
  const sections = new Set(agencyForm.sectionIds)
  const fields = new Set([
    ...agencyForm.fieldIds,
    ...form.sections
      .filter(({ id }) => sections.has(id))
      .flatMap((section) => section.fields.map(({ id }) => id)),
  ])
  return (fieldId) => fields.has(fieldId)
}
