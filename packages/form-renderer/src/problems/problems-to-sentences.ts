import type { FormField } from '@thidua/contracts'
import { localText } from '@thidua/kernel'
import type { Language, Problem } from '@thidua/kernel'
import type { CompiledForm } from '@thidua/forms'
import { getLanguage, t } from '@thidua/i18n'
import { controlIdOf, fieldIdOfPath } from './field-id-of-path.ts'
import { problemSentence } from './problem-sentence.ts'

export type ProblemSentence = {
  /** The field of the form, and its section. */
  readonly answerId: string
  readonly sectionId: string
  /** The id of the control on the page: what an error summary links to. */
  readonly fieldId: string
  readonly label: string
  readonly sentence: string
  readonly path: string
}

/** Problems of a check as sentences with their places, in the order of the form. Those of no known field come first. */
export function problemsToSentences(
  form: CompiledForm,
  problems: readonly Problem[],
  language: Language = getLanguage(),
): readonly ProblemSentence[] {
  return inOrder(form, problems).map((problem) => {
    const answerId = fieldIdOfPath(problem.path)
    const field = form.fields.get(answerId)
    const definition = field ? fieldAt(field.definition, problem.path) : undefined
    return {
      answerId,
      sectionId: field?.sectionId ?? '',
      fieldId: controlIdOf(problem.path),
      label: field ? placeLabel(field.definition, problem.path, language) : '',
      sentence: problemSentence(problem, definition, language),
      path: problem.path,
    }
  })
}

function fieldAt(field: FormField, path: string): FormField {
  const columnId = path.split('/')[3]
  return field.columns?.find((column) => column.id === columnId) ?? field
}

function placeLabel(field: FormField, path: string, language: Language): string {
  const label = localText(field.label, language)
  const row = path.split('/')[2]
  const column = fieldAt(field, path)
  if (row === undefined || column === field) return label
  return `${label}, ${t('forms.problemInRow', { row: Number(row) + 1, column: localText(column.label, language) })}`
}

function inOrder(form: CompiledForm, problems: readonly Problem[]): readonly Problem[] {
  const order = [...form.fields.keys()]
  const placeOf = ({ path }: Problem): readonly number[] => {
    const [, fieldId = '', row = '0', columnId] = path.split('/')
    const columns = form.fields.get(fieldId)?.definition.columns ?? []
    return [order.indexOf(fieldId), Number(row), columns.findIndex((column) => column.id === columnId)]
  }
  return problems.toSorted((first, second) => {
    const [left, right] = [placeOf(first), placeOf(second)]
    return left.map((part, at) => part - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0
  })
}
