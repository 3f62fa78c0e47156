import type { DossierView, FormSection } from '@thidua/contracts'

export type OwnQuestions = {
  /** A section in which everything is the agency's: it is marked once, as a whole. */
  readonly section: (section: FormSection) => boolean
  /** A question of the agency among those of the province. */
  readonly among: (fieldId: string) => boolean
}

const none: OwnQuestions = { section: () => false, among: () => false }

/** What the agency added to the province's form. */
export function ownQuestions({ agencyForm, form }: DossierView): OwnQuestions {
  if (!agencyForm) return none
  const fields = new Set(agencyForm.fieldIds)
  const isWhole = ({ id, fields: all }: FormSection) =>
    agencyForm.sectionIds.includes(id) || (all.length > 0 && all.every((field) => fields.has(field.id)))
  const whole = new Set(form.sections.filter(isWhole).map(({ id }) => id))
  const mixed = new Set(
    form.sections
      .filter(({ id }) => !whole.has(id))
      .flatMap((section) => section.fields.map(({ id }) => id))
      .filter((id) => fields.has(id)),
  )
  return { section: ({ id }) => whole.has(id), among: (fieldId) => mixed.has(fieldId) }
}
