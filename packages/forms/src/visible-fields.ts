import type { Answers, AnswerValue } from '@thidua/contracts'
import type { CompiledForm } from './compiled-form.ts'
import { holds, settleAnswers } from './settle-answers.ts'

/** What a page shows for these answers: ids of sections and fields, and which fields must be answered. */
export type VisibleFields = {
  readonly sections: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
  readonly required: ReadonlySet<string>
}

export function visibleFields(form: CompiledForm, answers: Answers): VisibleFields {
  const settled = settleAnswers(form, answers)
  const sections = new Set<string>()
  const fields = new Set<string>()
  const required = new Set<string>()
  for (const section of form.sections) {
    if (settled.hiddenSections.has(section.definition.id)) continue
    sections.add(section.definition.id)
    for (const field of section.fields) {
      const { id } = field.definition
      if (settled.hiddenFields.has(id)) continue
      fields.add(id)
      if (field.required || holds(field.requiredWhen, settled.values, false)) required.add(id)
    }
  }
  return { sections, fields, required }
}

/** Values of the computed fields, null where an answer they need is missing. Hidden ones are left out. */
export function computeFields(form: CompiledForm, answers: Answers): Readonly<Record<string, AnswerValue>> {
  const settled = settleAnswers(form, answers)
  const computed: Record<string, AnswerValue> = {}
  for (const field of form.fields.values()) {
    const { id } = field.definition
    if (field.computed && !settled.hiddenFields.has(id)) computed[id] = settled.values[id] ?? null
  }
  return computed
}
