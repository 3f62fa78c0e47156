import type { FieldKind, RecordAnswer } from '@thidua/contracts'
import { isLegalDate } from '@thidua/kernel'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiled, formOf } from '../test/sample-forms.ts'
import { checkAnswers } from './check-answers.ts'
import { isOnScale } from './check-number.ts'
import { isOrderly } from './check-record.ts'
import { toJsonSchema } from './to-json-schema.ts'

const level = (value: string, pointsHundredths: number) => ({ value, label: { vi: value }, pointsHundredths })

const form = compiled(
  formOf([
    { id: 'line', kind: 'shortText', required: true, maxLength: 8 },
    { id: 'story', kind: 'longText', minLength: 3, maxLength: 12 },
    { id: 'count', kind: 'integer', minimum: 0, maximum: 20 },
    { id: 'share', kind: 'percent' },
    { id: 'ratio', kind: 'decimal', scale: 1, minimum: -1, maximum: 1 },
    { id: 'amount', kind: 'money' },
    { id: 'day', kind: 'date' },
    { id: 'sure', kind: 'yesNo' },
    { id: 'verdict', kind: 'verdict', allowNotApplicable: false },
    { id: 'site', kind: 'link', maxLength: 40 },
    {
      id: 'areas',
      kind: 'choices',
      maxItems: 2,
      options: ['a', 'b', 'c'].map((value) => ({ value, label: { vi: value } })),
    },
    { id: 'files', kind: 'evidence', maxItems: 1 },
    { id: 'within', kind: 'date', earliest: '2027-01-01', latest: '2027-12-31' },
    { id: 'term', kind: 'period', latest: '2030-12-31' },
    { id: 'three', kind: 'yesNoNotApplicable' },
    { id: 'grade', kind: 'rubric', levels: [level('high', 300), level('low', 100)] },
    {
      id: 'grid',
      kind: 'matrix',
      matrixRows: ['speed', 'care'].map((id) => ({ id, label: { vi: id } })),
      options: ['good', 'bad'].map((value) => ({ value, label: { vi: value } })),
    },
    { id: 'place', kind: 'unit' },
    { id: 'leader', kind: 'person' },
    { id: 'paper', kind: 'legalDocument', earliest: '2020-01-01' },
    { id: 'reached', kind: 'indicator', indicatorId: 'people-trained', minimum: 0 },
    { id: 'title', kind: 'heading' },
    { id: 'rank', kind: 'dtiRank' },
    {
      id: 'table',
      kind: 'rows',
      minItems: 2,
      maxItems: 3,
      columns: [
        { id: 'topic', kind: 'shortText', required: true, maxLength: 4, label: { vi: 'x' } },
        { id: 'people', kind: 'integer', minimum: 1, label: { vi: 'x' } },
      ],
    },
  ]),
)

const ajv = new Ajv2020({ allErrors: true, strict: true })
ajvFormats.default(ajv)
ajv.addKeyword({
  keyword: 'x-scale',
  type: 'number',
  validate: (scale: number, value: number) => isOnScale(value, 10 ** scale),
})
ajv.addKeyword({
  keyword: 'x-earliest',
  type: 'string',
  validate: (day: string, value: string) => !isLegalDate(value) || value >= day,
})
ajv.addKeyword({
  keyword: 'x-latest',
  type: 'string',
  validate: (day: string, value: string) => !isLegalDate(value) || value <= day,
})
ajv.addKeyword({
  keyword: 'x-period',
  type: 'object',
  validate: (_: true, value: RecordAnswer) => isOrderly(value),
})
const judge = ajv.compile(toJsonSchema(form))

// Letters with marks, combining marks alone, emoji of one and several code points, half emoji, forbidden characters.
const letter = fc.constantFrom(
  'a',
  'ệ',
  'ê\u0323',
  '\u0301',
  '🌾',
  '👩‍🌾',
  '\ud83d',
  '\n',
  '\t',
  ' ',
  '\u0000',
  '\u200b',
  '₫',
)
const words = fc.array(letter, { maxLength: 14 }).map((letters) => letters.join(''))
const number = fc.oneof(
  fc.integer({ min: -2, max: 25 }),
  fc.constantFrom(0.1, 0.07, 99.99, 33.333, -0.5, 1e20, -0),
)
const files = fc.array(
  fc.record(
    {
      fileId: fc.oneof(fc.uuid(), words),
      name: words,
      size: number,
      sha256: fc.constantFrom('a'.repeat(64), 'A'),
      more: number,
    },
    { requiredKeys: ['fileId', 'name', 'size', 'sha256'] },
  ),
  { maxLength: 2 },
)
const rows = fc.array(fc.record({ topic: words, people: number }, { requiredKeys: [] }), { maxLength: 4 })
const anyValue = fc.oneof(
  words,
  number,
  fc.boolean(),
  rows,
  files,
  fc.constantFrom('2028-02-29', '2027-02-29', 'met', 'a'),
)
const mostly = (likely: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: likely }, { weight: 1, arbitrary: anyValue })
const day = fc.constantFrom('2028-02-29', '2027-02-29', '2027-06-30', '2019-01-01', '2031-01-01', '')
const choice = fc.constantFrom('good', 'bad', 'fair', '')
const likely: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  line: words,
  story: words,
  count: number,
  share: number,
  ratio: number,
  amount: number,
  day: fc.constantFrom('2028-02-29', '2027-02-29', '2027-13-01', '9/9/2027', ''),
  sure: fc.boolean(),
  verdict: fc.constantFrom('met', 'notMet', 'notApplicable', ''),
  site: fc.constantFrom(
    'https://a.vn',
    'http://a.vn',
    'https://a b',
    `https://a.vn/${'x'.repeat(40)}`,
    'https://ạ.vn/🌾',
  ),
  areas: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
  files,
  within: day,
  term: fc.record({ from: day, to: day, more: fc.constant('x') }, { requiredKeys: [] }),
  three: fc.constantFrom('yes', 'no', 'notApplicable', 'met', ''),
  grade: fc.constantFrom('high', 'low', 'none', ''),
  grid: fc.record({ speed: choice, care: choice, luck: choice }, { requiredKeys: [] }),
  place: fc.constantFrom('VN-LD', '24787', 'ld', 'A'.repeat(25), ''),
  leader: fc.record(
    { name: words, position: words, unitCode: fc.constantFrom('24787', 'x', '') },
    { requiredKeys: [] },
  ),
  paper: fc.record(
    { number: words, symbol: words, date: day, issuer: words },
    { requiredKeys: ['number', 'symbol', 'date'] },
  ),
  reached: number,
  title: fc.constant('x'),
  rank: number,
  table: rows,
  stranger: fc.constant(1),
}
const entry = fc
  .constantFrom(...Object.keys(likely))
  .chain((id) => fc.tuple(fc.constant(id), mostly(likely[id] ?? anyValue)))
const answers = fc
  .uniqueArray(entry, { maxLength: 4, selector: ([id]) => id })
  .map((entries) => ({ line: 'x', ...Object.fromEntries(entries) }))

const spelt: ReadonlySet<FieldKind> = new Set(['date', 'verdict', 'yesNoNotApplicable', 'rubric', 'unit'])
const strangers: ReadonlySet<string> = new Set(['luck', 'more'])
const records: ReadonlySet<FieldKind> = new Set(['period', 'person', 'legalDocument', 'matrix'])

/** What the schema is about: answers as they are stored, in NFC and without blanks of their own kind. */
function asStored(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(given).map(
    ([id, value]) => [id, storedValue(value, form.fields.get(id)?.definition.kind)] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function storedValue(value: unknown, kind: FieldKind | undefined): unknown {
  if (kind === 'rows' || kind === 'evidence' || kind === 'choices') {
    if (!Array.isArray(value)) return value
    const items = value.map((item) =>
      kind === 'rows' && typeof item === 'object' && item !== null ? storedRow(item) : normal(item),
    )
    const kept = items.filter((item) => kind !== 'rows' || !isDeepEmpty(item))
    return kept.length === 0 ? undefined : kept
  }
  if (kind !== undefined && spelt.has(kind)) return value === '' ? undefined : value
  if (kind !== undefined && records.has(kind)) return storedRecord(value)
  const isText = kind === 'shortText' || kind === 'longText' || kind === 'link'
  return isText && typeof value === 'string' && value.trim() === '' ? undefined : normal(value)
}

function storedRecord(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return normal(value)
  const isKept = ([key, part]: readonly [string, unknown]): boolean =>
    strangers.has(key) || typeof part !== 'string' || part.trim() !== ''
  const parts = Object.entries(value).filter(isKept)
  return parts.length === 0 ? undefined : normal(Object.fromEntries(parts))
}

function isDeepEmpty(item: unknown): boolean {
  return JSON.stringify(item) === '{}'
}

function storedRow(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const cells = Object.entries(row).map(
    ([id, cell]) => [id, storedValue(cell, id === 'topic' ? 'shortText' : undefined)] as const,
  )
  return Object.fromEntries(cells.filter(([, cell]) => cell !== undefined))
}

function normal(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normal(inner)]))
}

test('the published JSON Schema accepts and refuses exactly what the checker does', () => {
  const verdicts = { accepted: 0, refused: 0 }
  fc.assert(
    fc.property(answers, (given) => {
      const ours = checkAnswers(form, given, { complete: true }).problems
      const theirs = judge(asStored(given))
      verdicts[theirs ? 'accepted' : 'refused'] += 1
      if ((ours.length === 0) !== theirs)
        throw new Error(JSON.stringify({ ours, theirs: judge.errors, given }, null, 1))
    }),
    { numRuns: 6000 },
  )
  expect(verdicts.accepted).toBeGreaterThan(300)
  expect(verdicts.refused).toBeGreaterThan(300)
})

test('what the checker keeps of good answers is good by the schema too', () => {
  const good = {
    line: 'Thi đua'.normalize('NFD'),
    story: 'Một chuyện',
    table: [{ topic: 'AI' }, { topic: 'Số', people: 3 }],
    day: '',
  }
  const checked = checkAnswers(form, good, { complete: true })
  expect(checked.problems).toEqual([])
  expect(judge(checked.answers)).toBe(true)
})
