import type { FieldKind, FormField, RecordAnswer } from '@thidua/contracts'
import { moneyInFigures } from '@thidua/documents'
import { isYear } from '@thidua/forms'
import { dateForPeople } from '../answers/date-text.ts'
import words from './report-words.json' with { type: 'json' }

/** What an answer may name that only the platform knows. */
export type AnswerSurroundings = { readonly unitName?: (code: string) => string | null }

type InWords<Value> = (field: FormField, value: Value, around: AnswerSurroundings) => string
const noneKnown: AnswerSurroundings = {}

/** One answer as it is printed, in Vietnamese, whatever its kind; an empty text for none. */
export function answerInWords(
  field: FormField,
  value: unknown,
  around: AnswerSurroundings = noneKnown,
): string {
  if (value === null || value === undefined || value === '') return ''
  return inWords[field.kind](field, value, around)
}

/** `1234567.5` → `1.234.567,5` */
export function numberWords(value: number): string {
  const [whole = '', rest] = String(Math.abs(value)).split('.')
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${value < 0 ? '-' : ''}${grouped}${rest === undefined ? '' : `,${rest}`}`
}

/** A value of another type than its kind has (a draft holds what was typed) is printed as it stands. */
const asText = (value: unknown): string => (typeof value === 'object' ? '' : String(value))

const text: InWords<unknown> = (_, value) => asText(value)

const figure: InWords<unknown> = (field, value) => {
  if (typeof value !== 'number' || isYear(field)) return asText(value)
  return field.unit ? `${numberWords(value)} ${field.unit.vi}` : numberWords(value)
}

const money: InWords<unknown> = (_, value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? moneyInFigures(value) : asText(value)

const percent: InWords<unknown> = (_, value) =>
  typeof value === 'number' ? `${numberWords(value)}%` : asText(value)

const day: InWords<unknown> = (_, value) => dayWords(asText(value))

const yesNo: InWords<unknown> = (_, value) =>
  typeof value === 'boolean' ? (value ? words.yes : words.no) : asText(value)

const option: InWords<unknown> = (field, value) => optionWords(field, asText(value))

const named =
  (names: Readonly<Record<string, string>>): InWords<unknown> =>
  (_, value) =>
    names[asText(value)] ?? asText(value)

const list =
  (item: InWords<unknown>, between: string): InWords<unknown> =>
  (field, value, around) =>
    Array.isArray(value)
      ? (value as readonly unknown[])
          .map((one) => item(field, one, around))
          .filter((one) => one !== '')
          .join(between)
      : asText(value)

const record =
  (parts: InWords<RecordAnswer>): InWords<unknown> =>
  (field, value, around) =>
    isRecord(value) ? parts(field, value, around) : asText(value)

const period = record((_, { from = '…', to = '…' }) =>
  words.period.replace('{from}', dayWords(from)).replace('{to}', dayWords(to)),
)

const legalDocument = record((_, document) =>
  words.document.replace(/\{(\w+)\}/g, (__, id: string) => {
    const part = document[id] ?? '…'
    return id === 'date' ? dayWords(part) : part
  }),
)

const unit: InWords<unknown> = (_, value, { unitName }) => unitName?.(asText(value)) ?? asText(value)

const person = record((field, { name = '', position = '', unitCode = '' }, around) =>
  [name, position, unitCode === '' ? '' : unit(field, unitCode, around)]
    .filter((part) => part !== '')
    .join(', '),
)

const matrix = record((field, chosen) =>
  (field.matrixRows ?? [])
    .filter(({ id }) => chosen[id] !== undefined)
    .map(({ id, label }) => `${label.vi}: ${optionWords(field, chosen[id] ?? '')}`)
    .join('\n'),
)

/** A table within a line: each row numbered, each cell behind the name of its column. */
const rows: InWords<unknown> = (field, value, around) => {
  if (!Array.isArray(value)) return asText(value)
  return (value as readonly Readonly<Record<string, unknown>>[])
    .map((row) => rowWords(field, row, around))
    .map((row, index) => (value.length > 1 ? `${index + 1}) ${row}` : row))
    .join('\n')
}

function rowWords(
  field: FormField,
  row: Readonly<Record<string, unknown>>,
  around: AnswerSurroundings,
): string {
  return (field.columns ?? [])
    .map((column) => ({ title: column.label.vi, cell: answerInWords(column, row[column.id], around) }))
    .filter(({ cell }) => cell !== '')
    .map(({ title, cell }) => `${title}: ${cell}`)
    .join('; ')
}

/** Every kind there is: one added to the form's profile does not compile before it has words here. */
const inWords: Readonly<Record<FieldKind, InWords<unknown>>> = {
  shortText: text,
  longText: text,
  link: text,
  integer: figure,
  decimal: figure,
  indicator: figure,
  money,
  percent,
  date: day,
  yesNo,
  verdict: named(words.outcomes),
  yesNoNotApplicable: named(words.answers),
  choice: option,
  rubric: option,
  choices: list(option, '; '),
  rows,
  evidence: list((_, file) => (isRecord(file) ? (file['name'] ?? '') : ''), '; '),
  computed: (field, value, around) =>
    typeof value === 'boolean' ? yesNo(field, value, around) : figure(field, value, around),
  dtiRank: (_, value) => words.rank.replace('{rank}', asText(value)),
  guidance: () => '',
  heading: () => '',
  period,
  matrix,
  unit,
  person,
  legalDocument,
}

function dayWords(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? dateForPeople(date) : date
}

/** The label of an option or a level, as the form's author wrote it. */
export function optionWords({ options, levels }: FormField, value: string): string {
  return [...(options ?? []), ...(levels ?? [])].find((one) => one.value === value)?.label.vi ?? value
}

function isRecord(value: unknown): value is RecordAnswer {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
