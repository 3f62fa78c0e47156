import type { FormField } from '@thidua/contracts'
import type { LocalText } from '@thidua/kernel'
import { note, type CarryNotes } from './carry-notes.ts'
import { celFromXPath } from './cel-from-xpath.ts'
import type { CelField } from './cel-value.ts'
import { readText, type TextColumns } from './local-texts.ts'
import type { SurveyQuestion } from './read-survey.ts'

export type ExpressionBench = {
  readonly fields: ReadonlyMap<string, CelField>
  readonly notes: CarryNotes
  readonly messages: TextColumns
  /** Sentence for a condition whose author gave none. */
  readonly defaultMessage: LocalText
  /** Field id → column of the sheet by the property its expression became, to name the place if it will not compile. */
  readonly places: Map<string, ReadonlyMap<string, string>>
}

const yes = new Set(['yes', 'true', 'true()', '1', 'x'])
const no = new Set(['', 'no', 'false', 'false()', '0'])
const carriedNowhere = [
  'default',
  'readonly',
  'choice_filter',
  'trigger',
  'repeat_count',
  'required_message',
  'guidance_hint',
  'media::image',
  'media::audio',
  'media::video',
  'image',
  'audio',
  'video',
  'autoplay',
  'body::accuracythreshold',
  'instance::',
  'bind::',
]

/** The field with `relevant`, `required`, `constraint` and `calculation` in CEL; what cannot be carried is noted. */
export function addExpressions(question: SurveyQuestion, bench: ExpressionBench): FormField {
  const { record, repeat } = question
  for (const column of carriedNowhere) {
    if (record.get(column) !== '') note(bench.notes, 'survey', record, column, 'not-carried')
  }
  let field = question.field
  const places = new Map<string, string>()
  bench.places.set(field.id, places)
  const visible = [
    ...question.groups.map((group) => translate(group.record, 'relevant', question, bench)),
    translate(record, 'relevant', question, bench),
  ].filter((cel) => cel !== null)
  if (visible.length > 0) field = put(field, places, 'visibleWhen', visible.join(' && '), 'relevant')
  field = addRequired(field, question, bench, places)
  if (field.kind === 'computed') {
    const cel = translate(
      record,
      record.get('calculation') === '' ? 'calculate' : 'calculation',
      question,
      bench,
    )
    if (cel === null) note(bench.notes, 'survey', record, 'calculation', 'calculation-missing')
    field = { ...field, computed: cel ?? 'null' }
    places.set('computed', 'calculation')
  } else if (record.get('calculation') !== '')
    note(bench.notes, 'survey', record, 'calculation', 'not-carried')
  field = addConstraint(field, question, bench, places)
  return repeat ? bareCell(field, question, bench) : field
}

function put(
  field: FormField,
  places: Map<string, string>,
  property: 'visibleWhen' | 'requiredWhen',
  cel: string,
  column: string,
): FormField {
  places.set(property, column)
  return { ...field, [property]: cel }
}

function addRequired(
  field: FormField,
  question: SurveyQuestion,
  bench: ExpressionBench,
  places: Map<string, string>,
): FormField {
  const given = question.record.get('required')
  if (no.has(given.toLowerCase()) || field.kind === 'guidance' || field.kind === 'computed') return field
  if (yes.has(given.toLowerCase()))
    return { ...field, required: true, ...(field.kind === 'rows' ? { minItems: 1 } : {}) }
  const cel = translate(question.record, 'required', question, bench)
  return cel === null ? field : put(field, places, 'requiredWhen', cel, 'required')
}

function addConstraint(
  field: FormField,
  question: SurveyQuestion,
  bench: ExpressionBench,
  places: Map<string, string>,
): FormField {
  const { record } = question
  const given = record.get('constraint')
  if (given === '') return field
  const message = readText(record, bench.messages)
  const bounds = simpleBounds(given, field)
  if (bounds && (!message || question.repeat)) return { ...field, ...bounds }
  const cel = translate(record, 'constraint', question, bench)
  if (cel === null) return field
  places.set('rules', 'constraint')
  const expression = `${field.id} == null || ${cel}`
  return { ...field, rules: [{ expression, message: message?.text ?? bench.defaultMessage }] }
}

/** `. >= 0 and . <= 100` becomes bounds, which every output of the form knows. */
function simpleBounds(constraint: string, field: FormField): Partial<FormField> | null {
  if (field.kind !== 'integer' && field.kind !== 'decimal') return null
  const bounds: { minimum?: number; maximum?: number } = {}
  for (const part of constraint.split(/\s+and\s+/)) {
    const match = /^\(?\s*\.\s*(>=|<=)\s*(-?\d{1,15}(?:\.\d{1,6})?)\s*\)?$/.exec(part.trim())
    if (!match) return null
    if (match[1] === '>=') bounds.minimum = Number(match[2])
    else bounds.maximum = Number(match[2])
  }
  return bounds
}

function bareCell(field: FormField, question: SurveyQuestion, bench: ExpressionBench): FormField {
  const { visibleWhen, requiredWhen, rules, ...cell } = field
  const own = question.record.get('relevant') !== '' && visibleWhen !== undefined
  if (own) note(bench.notes, 'survey', question.record, 'relevant', 'condition-in-table')
  if (requiredWhen !== undefined)
    note(bench.notes, 'survey', question.record, 'required', 'condition-in-table')
  if (rules !== undefined) note(bench.notes, 'survey', question.record, 'constraint', 'condition-in-table')
  return cell
}

function translate(
  record: SurveyQuestion['record'],
  column: string,
  question: SurveyQuestion,
  bench: ExpressionBench,
): string | null {
  const source = record.get(column)
  if (source === '') return null
  const own = bench.fields.get(question.name) ?? null
  const translated = celFromXPath(source, {
    fields: bench.fields,
    own: own?.rows ? { id: own.id, type: own.type } : own,
  })
  if ('cel' in translated) return translated.cel
  note(bench.notes, 'survey', record, column, translated.reason)
  return null
}
