import * as fc from 'fast-check'
import type { Answers, FormDefinition, FormField } from '@thidua/contracts'

/** Not `fc.uuid()`, which builds its tables anew for every value. */
const fileId = fc
  .nat(0xffff_ffff)
  .map((order) => `018f0000-0000-7000-8000-${order.toString(16).padStart(12, '0')}`)

const evidence = fc.record({
  fileId,
  name: fc.constantFrom('Kế hoạch.pdf', 'ảnh 1.jpg', 'a".docx'),
  size: fc.integer({ min: 0, max: 9_000_000 }),
  sha256: fc.constantFrom('a'.repeat(64), '0123456789abcdef'.repeat(4), 'không'),
})
const goodEvidence = fc.record({
  fileId,
  name: fc.constantFrom('Kế hoạch.pdf', 'ảnh 1.jpg'),
  size: fc.integer({ min: 1, max: 9_000_000 }),
  sha256: fc.constant('0123456789abcdef'.repeat(4)),
})
const words = fc.oneof(
  fc.constantFrom(
    'Nguyễn Văn An',
    'Tổ 3',
    'no',
    '',
    '   ',
    '=1+1',
    '+84 263',
    '-',
    '@lệnh',
    'a\tb',
    'dòng 1\ndòng 2',
    'a\r\nb',
    '_x000D_',
    'TRUE',
    '5',
    '01/02/2026',
    'Lâm Đồng'.normalize('NFD'),
    'ViÖt Nam',
    'a;b',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ minLength: 190, maxLength: 320 }),
)
const days = fc.constantFrom(
  '2026-01-31',
  '2026-02-30',
  '2019-12-31',
  '1890-05-01',
  '2031-01-01',
  '31/01/2026',
  'hôm qua',
  '',
)
const numbers = fc.oneof(
  fc.integer({ min: -10, max: 200 }),
  fc.constantFrom(0, -0, 0.07, 12.345, 99.99, 100.01, 1e15, 1e21, 5_000_001, 9_007_199_254_740_994, 1.23456),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const strange = fc.constantFrom<unknown>(
  null,
  true,
  'mười hai',
  '12',
  12,
  [],
  ['x'],
  {},
  { a: 1 },
  [[[[['sâu']]]]],
  [{ who: 1 }],
)

function optionOf(field: FormField): fc.Arbitrary<string> {
  const values = [...(field.options ?? []), ...(field.levels ?? [])].map(({ value }) => value)
  return fc.constantFrom(...values, 'met', 'notMet', 'notApplicable', 'yes', 'no', 'unheardOf', '')
}

function wildValueOf(field: FormField): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'money':
    case 'indicator':
      return numbers
    case 'date':
      return days
    case 'yesNo':
      return fc.boolean()
    case 'verdict':
    case 'choice':
    case 'rubric':
    case 'yesNoNotApplicable':
      return optionOf(field)
    case 'choices':
      return fc.array(optionOf(field), { maxLength: 4 })
    case 'evidence':
      return fc.array(evidence, { maxLength: 3 })
    case 'rows':
      return fc.array(recordOf(field.columns ?? [], mixedValueOf, false), { maxLength: 4 })
    case 'period':
      return fc.record({ from: days, to: days }, { requiredKeys: [] })
    case 'person':
      return fc.record(
        { name: words, position: words, unitCode: fc.constantFrom('68', 'x y', '') },
        { requiredKeys: [] },
      )
    case 'legalDocument':
      return fc.record({ number: words, symbol: words, date: days, issuer: words }, { requiredKeys: [] })
    case 'matrix':
      return fc.dictionary(
        fc.constantFrom(...(field.matrixRows ?? []).map(({ id }) => id), 'stranger'),
        optionOf(field),
        { maxKeys: 2 },
      )
    default:
      return words
  }
}

const goodWords = fc.constantFrom(
  'Nguyễn Văn An',
  'Tổ dân phố 3',
  'Kế hoạch; số 5',
  '= rất tốt',
  '-5 độ',
  'a_x000D_b',
  'TRUE',
)

/** A value the field takes gladly. */
function goodValueOf(field: FormField): fc.Arbitrary<unknown> {
  const least = field.minimum ?? 0
  const whole = fc.integer({ min: least, max: Math.min(field.maximum ?? 100, least + 100) })
  const values = [...(field.options ?? []), ...(field.levels ?? [])].map(({ value }) => value)
  const day = fc.constantFrom('2026-01-31', '2024-02-29', '2030-12-31', '2020-01-01')
  switch (field.kind) {
    case 'integer':
    case 'money':
      return whole
    case 'decimal':
    case 'percent':
    case 'indicator':
      return whole.map((value) => value / 4)
    case 'date':
      return day
    case 'yesNo':
      return fc.boolean()
    case 'verdict':
      return fc.constantFrom('met', 'met', 'notMet', 'notApplicable')
    case 'yesNoNotApplicable':
      return fc.constantFrom('yes', 'no', 'notApplicable')
    case 'choice':
    case 'rubric':
      return fc.constantFrom(...values)
    case 'choices':
      return fc.subarray(values, {
        minLength: field.minItems ?? 0,
        maxLength: field.maxItems ?? values.length,
      })
    case 'evidence':
      return fc.array(goodEvidence, { minLength: 1, maxLength: field.maxItems ?? 2 })
    case 'rows':
      return fc.array(recordOf(field.columns ?? [], goodValueOf, true), {
        minLength: 1,
        maxLength: field.maxItems ?? 3,
      })
    case 'period':
      return fc.constant({ from: '2026-01-01', to: '2026-12-31' })
    case 'person':
      return fc.record({ name: goodWords, position: goodWords }, { requiredKeys: ['name'] })
    case 'legalDocument':
      return fc.record({
        number: fc.constant('12'),
        symbol: fc.constant('KH-UBND'),
        date: day,
        issuer: goodWords,
      })
    case 'matrix':
      return fc.record(
        Object.fromEntries((field.matrixRows ?? []).map(({ id }) => [id, fc.constantFrom(...values)])),
      )
    case 'link':
      return fc.constant('https://lamdong.gov.vn/a?b=c')
    case 'unit':
      return fc.constant('68')
    default:
      return goodWords
  }
}

/** Mostly good, sometimes on the edge or beyond it, rarely of another type altogether. */
function mixedValueOf(field: FormField): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 80, arbitrary: goodValueOf(field) },
    { weight: 12, arbitrary: wildValueOf(field) },
    { weight: 1, arbitrary: strange },
  )
}

function recordOf(
  fields: readonly FormField[],
  valueOf: (field: FormField) => fc.Arbitrary<unknown>,
  tame: boolean,
): fc.Arbitrary<Record<string, unknown>> {
  const shape = Object.fromEntries(fields.map((field) => [field.id, valueOf(field)]))
  return fc.record(shape, {
    requiredKeys: tame ? fields.filter(({ required }) => required).map(({ id }) => id) : [],
  })
}

/** Answers from good to wild: in a third everything fits, in the rest something is missing, on the edge or wrong. */
export function arbitraryAnswers(form: FormDefinition): fc.Arbitrary<Record<string, unknown>> {
  const fields = form.sections.flatMap((section) => section.fields)
  const answered = fields.filter(({ kind }) => !['guidance', 'heading', 'computed', 'dtiRank'].includes(kind))
  const complete = fc.record(Object.fromEntries(answered.map((field) => [field.id, goodValueOf(field)])))
  return fc.oneof(complete, recordOf(answered, mixedValueOf, true), recordOf(answered, mixedValueOf, false))
}

/** Answers that were good before up to three of them were given another value, a wrong one or none. */
export function answersNear(form: FormDefinition, good: Answers): fc.Arbitrary<Record<string, unknown>> {
  const fields = form.sections
    .flatMap((section) => section.fields)
    .filter(({ kind }) => !['guidance', 'heading', 'computed', 'dtiRank'].includes(kind))
  const change = fc
    .constantFrom(...fields)
    .chain((field) => fc.tuple(fc.constant(field.id), fc.oneof(goodValueOf(field), mixedValueOf(field))))
  return fc.array(change, { maxLength: 3 }).map((changes) => ({ ...good, ...Object.fromEntries(changes) }))
}
