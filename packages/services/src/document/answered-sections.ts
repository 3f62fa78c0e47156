import type { Answers, FormField } from '@thidua/contracts'
import type { AnsweredPart, AnsweredSection } from '@thidua/documents'
import { dateInWords } from '@thidua/documents'
import type { AnswerSurroundings } from '@thidua/form-exchange'
import { answerInWords } from '@thidua/form-exchange/answer-in-words'
import type { CompiledForm } from '@thidua/forms'
import { computeFields, visibleFields } from '@thidua/forms'
import { isLegalDate } from '@thidua/kernel'
import sentences from '../sentences/sentences.json' with { type: 'json' }

const words = sentences.documents.papers

/** The sections people see with these answers, with what is computed from them; what nobody answered is left out. */
export function answeredSections(
  form: CompiledForm,
  answers: Answers,
  around: AnswerSurroundings,
): readonly AnsweredSection[] {
  const visible = visibleFields(form, answers)
  const values: Answers = { ...answers, ...computeFields(form, answers) }
  return form.sections
    .filter(({ definition }) => visible.sections.has(definition.id))
    .map(({ definition: { id, title }, fields }) => ({
      id,
      title: title.vi,
      parts: fields
        .filter((field) => visible.fields.has(field.id))
        .flatMap(({ definition }) => partOf(definition, values[definition.id], around)),
    }))
}

function partOf(field: FormField, value: unknown, around: AnswerSurroundings): readonly AnsweredPart[] {
  if (field.kind === 'evidence') return []
  const { id } = field
  const label = field.label.vi
  if (field.kind === 'rows')
    return Array.isArray(value) && value.length > 0 ? [tableOf(field, value, around)] : []
  const said = answerInWords(field, value, around)
  if (said.trim() === '') return []
  return [
    field.kind === 'longText'
      ? { id, kind: 'text', label, text: said }
      : { id, kind: 'fact', label, value: said },
  ]
}

const holdings: Partial<Record<FormField['kind'], 'number' | 'day'>> = {
  integer: 'number',
  decimal: 'number',
  percent: 'number',
  date: 'day',
}

function tableOf(field: FormField, rows: readonly unknown[], around: AnswerSurroundings): AnsweredPart {
  const columns = field.columns ?? []
  return {
    id: field.id,
    kind: 'table',
    label: field.label.vi,
    columns: columns.map(({ id, label, kind }) => ({
      key: id,
      title: label.vi,
      holds: holdings[kind] ?? 'text',
    })),
    rows: rows.map((row) =>
      Object.fromEntries(
        columns.map((column) => {
          const cells = row as Readonly<Record<string, unknown>>
          return [column.id, answerInWords(column, cells[column.id], around)]
        }),
      ),
    ),
  }
}

/** What a template may name of a form by its fields: days in words, and room to write by hand where nothing was answered. */
export function namedAnswers(
  form: CompiledForm,
  answers: Answers,
  around: AnswerSurroundings,
): Readonly<Record<string, string>> {
  const visible = visibleFields(form, answers)
  return Object.fromEntries(
    form.answered.map(({ id, definition }) => {
      if (!visible.fields.has(id)) return [id, '']
      const value = answers[id]
      if (definition.kind === 'date' && typeof value === 'string' && isLegalDate(value))
        return [id, dateInWords(value)]
      const room = definition.kind === 'date' ? words.answerBy : words.room
      return [id, answerInWords(definition, value, around) || room]
    }),
  )
}
