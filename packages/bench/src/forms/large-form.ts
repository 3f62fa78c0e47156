import type { Answers, FormDefinition, FormField, FormSection } from '@thidua/contracts'

// The form both renderers are given: 500 fields in 20 sections, a third lines of text, a third numbers, a third lists to
// choose from; 50 fields are shown only when a list of their section says so, and about half of these are shown.

const sectionCount = 20
const fieldsOfSection = 25
export const optionCount = 6
const asking = 2
const conditional: ReadonlySet<number> = new Set([12, 19])
/** In every other section a third field hangs on a condition: 50 in all. */
const alsoConditional = 23

export const textField = 's10f6'

export const largeForm: FormDefinition = {
  id: 'bench-large',
  formNumber: 'F99',
  version: '1.0.0',
  title: { vi: '500 fields' },
  sections: Array.from({ length: sectionCount }, (_, at) => sectionAt(at)),
}

/** The worst an author can do: all of it in one section. */
export const undividedForm: FormDefinition = {
  ...largeForm,
  sections: [
    { id: 'all', title: largeForm.title, fields: largeForm.sections.flatMap(({ fields }) => fields) },
  ],
}

export const largeAnswers: Answers = Object.fromEntries(
  largeForm.sections.flatMap((section, at) =>
    section.fields.flatMap((field, index) =>
      field.visibleWhen ? [] : [[field.id, answerOf(field, at, index)]],
    ),
  ),
)

function sectionAt(at: number): FormSection {
  return {
    id: `s${at}`,
    title: { vi: `Section ${at + 1}` },
    fields: Array.from({ length: fieldsOfSection }, (_, index) => fieldAt(at, index)),
  }
}

function fieldAt(at: number, index: number): FormField {
  const isConditional = conditional.has(index) || (index === alsoConditional && at % 2 === 0)
  const common = {
    id: `s${at}f${index}`,
    label: { vi: `Field ${index + 1} of section ${at + 1}` },
    ...(isConditional ? { visibleWhen: `s${at}f${asking} == "o1"` } : {}),
  }
  if (index % 3 === 0) return { ...common, kind: 'shortText', maxLength: 200 }
  if (index % 3 === 1) return { ...common, kind: 'integer', minimum: 0, maximum: 1_000_000 }
  const options = Array.from({ length: optionCount }, (_, option) => ({
    value: `o${option}`,
    label: { vi: `Option ${option + 1}` },
  }))
  return { ...common, kind: 'choice', options }
}

function answerOf({ kind }: FormField, at: number, index: number): string | number {
  if (kind === 'integer') return at * 100 + index
  return kind === 'choice' ? `o${index === asking ? at % 2 : index % optionCount}` : `Text ${at}.${index}`
}
