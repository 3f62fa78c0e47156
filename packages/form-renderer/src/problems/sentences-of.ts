import type { FormField, FormSection } from '@thidua/contracts'
import type { Language, Problem } from '@thidua/kernel'
import { problemSentence } from './problem-sentence.ts'

/** What to say at each place of a section, by JSON pointer. The first problem of a place is the one to mend first. */
export function sentencesOf(
  section: FormSection,
  problems: readonly Problem[],
  language: Language,
): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>()
  if (problems.length === 0) return sentences
  const fields = new Map(section.fields.map((field) => [field.id, field]))
  for (const problem of problems) {
    const [, fieldId = '', , columnId] = problem.path.split('/')
    const field = fields.get(fieldId)
    if (!field || sentences.has(problem.path)) continue
    sentences.set(problem.path, problemSentence(problem, placeIn(field, columnId), language))
  }
  return sentences
}

function placeIn(field: FormField, columnId: string | undefined): FormField {
  return field.columns?.find((column) => column.id === columnId) ?? field
}
