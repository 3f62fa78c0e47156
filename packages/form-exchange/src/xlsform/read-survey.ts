import type { FormField } from '@thidua/contracts'
import { note, type CarryNotes } from './carry-notes.ts'
import type { CelField, CelType } from './cel-value.ts'
import { fieldIdOf } from './field-ids.ts'
import { questionKind, readQuestionType } from './question-kinds.ts'
import { readText, textColumns, type TextColumns } from './local-texts.ts'
import type { ChoiceList } from './read-choices.ts'
import type { SheetRecord, SheetRecords } from './sheet-records.ts'

/** A question on its way into the form: its field without expressions, the row it came from, where it belongs. */
export type SurveyQuestion = {
  readonly record: SheetRecord
  readonly field: FormField
  readonly name: string
  readonly groups: readonly SurveyGroup[]
  readonly repeat: SurveyQuestion | null
}

export type SurveyGroup = {
  readonly record: SheetRecord
  readonly id: string
  readonly title: { vi: string; en?: string }
}

export type Survey = {
  readonly questions: readonly SurveyQuestion[]
  readonly fields: ReadonlyMap<string, CelField>
}

const types: Partial<Record<FormField['kind'], CelType>> = {
  integer: 'integer',
  decimal: 'decimal',
  choices: 'texts',
  yesNo: 'boolean',
  rows: 'rows',
  evidence: 'rows',
  computed: 'any',
}
const metadata = new Set(
  'start end today deviceid phonenumber username email audit simserial subscriberid start-geopoint background-audio'.split(
    ' ',
  ),
)

type Bench = {
  readonly choices: ReadonlyMap<string, ChoiceList>
  readonly notes: CarryNotes
  readonly labels: TextColumns
  readonly hints: TextColumns
  readonly questions: SurveyQuestion[]
  readonly fields: Map<string, CelField>
  readonly taken: Set<string>
  readonly open: (SurveyGroup | SurveyQuestion)[]
}

/** The questions of the sheet `survey` in order, groups flattened, tables with their columns. */
export function readSurvey(
  { headers, records }: SheetRecords,
  choices: ReadonlyMap<string, ChoiceList>,
  notes: CarryNotes,
): Survey {
  const bench: Bench = {
    choices,
    notes,
    labels: textColumns(headers, 'label'),
    hints: textColumns(headers, 'hint'),
    questions: [],
    fields: new Map(),
    taken: new Set(),
    open: [],
  }
  for (const record of records) if (record.get('type') !== '') readRecord(record, bench)
  return { questions: bench.questions, fields: bench.fields }
}

function readRecord(record: SheetRecord, bench: Bench): void {
  const type = readQuestionType(record.get('type'))
  if (type.word === 'begin_group') bench.open.push(readGroup(record, bench))
  else if (type.word === 'begin_repeat') openRepeat(record, bench)
  else if (type.word === 'end_group' || type.word === 'end_repeat') bench.open.pop()
  else if (metadata.has(type.word)) note(bench.notes, 'survey', record, 'type', 'collected-by-the-platform')
  else addQuestion(record, bench)
}

function readGroup(record: SheetRecord, bench: Bench): SurveyGroup {
  const name = record.get('name')
  const label = readText(record, bench.labels)
  return { record, id: fieldIdOf(name || 'group', bench.taken), title: label?.text ?? { vi: name || '…' } }
}

function openRepeat(record: SheetRecord, bench: Bench): void {
  const repeat = repeatOf(bench)
  if (repeat) {
    note(bench.notes, 'survey', record, 'type', 'table-in-table')
    bench.open.push(repeat)
    return
  }
  const question = remember(record, bench, { kind: 'rows', columns: [] }, null)
  if (record.get('repeat_count') !== '') note(bench.notes, 'survey', record, 'repeat_count', 'row-count')
  bench.open.push(question)
}

function repeatOf(bench: Bench): SurveyQuestion | null {
  return bench.open.findLast((one): one is SurveyQuestion => 'field' in one) ?? null
}

function addQuestion(record: SheetRecord, bench: Bench): void {
  const type = readQuestionType(record.get('type'))
  const question = questionKind(type)
  if (!question) return note(bench.notes, 'survey', record, 'type', 'type-unknown')
  const repeat = repeatOf(bench)
  const cell = !['rows', 'evidence', 'computed', 'guidance'].includes(question.kind)
  if (repeat && !cell) return note(bench.notes, 'survey', record, 'type', 'not-a-cell')
  if (question.approximated) note(bench.notes, 'survey', record, 'type', 'type-approximated')
  if (type.orOther) note(bench.notes, 'survey', record, 'type', 'or-other')
  const list = type.list === null ? undefined : bench.choices.get(type.list)
  const needsList = question.kind === 'choice' || question.kind === 'choices'
  if (needsList && !list) return note(bench.notes, 'survey', record, 'type', 'list-missing')
  const long = question.kind === 'shortText' && /multiline/i.test(record.get('appearance'))
  const shape = {
    kind: long ? ('longText' as const) : question.kind,
    ...(needsList && list ? { options: list.options } : {}),
    ...(question.kind === 'decimal' ? { scale: 6 } : {}),
    ...(question.kind === 'evidence' ? { maxItems: 1 } : {}),
    ...(type.word === 'range' ? rangeOf(record) : {}),
  }
  remember(record, bench, shape, list?.values ?? null)
}

function rangeOf(record: SheetRecord): Partial<FormField> {
  const given = (name: string): number | null => {
    const match = new RegExp(`${name}\\s*=\\s*(-?\\d+(?:\\.\\d+)?)`).exec(record.get('parameters'))
    return match ? Number(match[1]) : null
  }
  const whole = [given('start'), given('end'), given('step')].every(
    (value) => value === null || Number.isInteger(value),
  )
  const bounds = { minimum: given('start') ?? 1, maximum: given('end') ?? 10 }
  return whole ? { kind: 'integer', ...bounds } : { scale: 6, ...bounds }
}

function remember(
  record: SheetRecord,
  bench: Bench,
  shape: Partial<FormField> & Pick<FormField, 'kind'>,
  options: ReadonlyMap<string, string> | null,
): SurveyQuestion {
  const name = record.get('name')
  const repeat = repeatOf(bench)
  const id = fieldIdOf(name || shape.kind, bench.taken)
  if (id !== name) note(bench.notes, 'survey', record, 'name', 'renamed')
  const label = readText(record, bench.labels)
  if (label?.onlyEnglish) note(bench.notes, 'survey', record, label.column, 'no-vietnamese')
  if (!label && shape.kind !== 'computed') note(bench.notes, 'survey', record, 'label', 'no-label')
  if (label && /<[a-z!/]/i.test(label.text.vi)) note(bench.notes, 'survey', record, label.column, 'html')
  if (label?.text.vi.includes('${')) note(bench.notes, 'survey', record, label.column, 'value-in-text')
  const hint = readText(record, bench.hints)
  const field: FormField = {
    ...shape,
    id,
    label: label?.text ?? { vi: name || '…' },
    ...(hint ? { help: hint.text } : {}),
  }
  const groups = bench.open.filter((one): one is SurveyGroup => 'title' in one)
  const question: SurveyQuestion = { record, field, name, groups, repeat }
  bench.questions.push(question)
  bench.fields.set(name, {
    id,
    type: types[field.kind] ?? 'text',
    ...(repeat ? { rows: repeat.field.id } : {}),
    ...(options ? { options } : {}),
  })
  return question
}
