import type { Answers, AnswerValue, FormDefinition, FormField } from '@thidua/contracts'
import * as fc from 'fast-check'
import { checkAnswers } from '../src/index.ts'
import { compiled, formOf } from './sample-forms.ts'

const ids = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'] as const
const options = (values: readonly string[]) => values.map((value) => ({ value, label: { vi: value } }))
const subset = fc.subarray(['one', 'two', 'three', 'four'], { minLength: 2 })

type Facets = Partial<FormField> & Pick<FormField, 'kind'>

const facets: fc.Arbitrary<Facets> = fc.oneof(
  fc.record({ kind: fc.constantFrom('shortText', 'longText'), maxLength: fc.integer({ min: 2, max: 20 }) }),
  fc.record({
    kind: fc.constantFrom('integer', 'money'),
    minimum: fc.integer({ min: 0, max: 5 }),
    maximum: fc.integer({ min: 6, max: 50 }),
  }),
  fc.record({ kind: fc.constantFrom('decimal', 'percent'), scale: fc.integer({ min: 0, max: 2 }) }),
  fc.constantFrom<Facets>(
    { kind: 'yesNo' },
    { kind: 'yesNoNotApplicable' },
    { kind: 'date' },
    { kind: 'period' },
  ),
  fc.record({ kind: fc.constantFrom('choice', 'choices'), options: subset.map(options) }),
  subset.map(
    (values): Facets => ({
      kind: 'rubric',
      levels: options(values).map((option, at) => ({ ...option, pointsHundredths: 400 - at * 100 })),
    }),
  ),
  subset.map(
    (values): Facets => ({
      kind: 'matrix',
      matrixRows: values.map((id) => ({ id, label: { vi: id } })),
      options: options(['good', 'bad']),
    }),
  ),
  subset.map(
    (values): Facets => ({
      kind: 'rows',
      columns: values.map((id) => ({ id, kind: 'shortText', label: { vi: id }, maxLength: 5 })),
    }),
  ),
)

/** Forms of up to six fields; two of them are two versions of one form. */
export const forms: fc.Arbitrary<FormDefinition> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ids), facets, fc.boolean()), {
    selector: ([id]) => id,
    minLength: 1,
    maxLength: 6,
  })
  .map((fields) =>
    formOf(fields.map(([id, facet, required]) => ({ id, ...facet, ...(required ? { required } : {}) }))),
  )

const text = fc.constantFrom('a', '7', '12', 'yes', 'Xã Đạ Huoai', 'one', '2.50', 'một dòng')
const word = fc.constantFrom('one', 'two', 'three', 'four', 'good', 'bad', 'yes', 'no')
const value: fc.Arbitrary<AnswerValue> = fc.oneof(
  text,
  fc.integer({ min: 0, max: 60 }),
  fc.constantFrom(1.5, 7.25, 0.1),
  fc.boolean(),
  word,
  fc.constantFrom('2027-03-01', '2028-02-29'),
  fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  fc.constantFrom({ from: '2027-01-01', to: '2027-06-30' }),
  fc.dictionary(fc.constantFrom('one', 'two', 'three', 'four'), fc.constantFrom('good', 'bad'), {
    minKeys: 1,
  }),
  fc.array(fc.dictionary(fc.constantFrom('one', 'two', 'three'), text, { minKeys: 1 }), {
    minLength: 1,
    maxLength: 3,
  }),
)
const anything = fc.dictionary(fc.constantFrom(...ids), value)

/** Answers a draft of this form may hold: whatever of random values its checker keeps. */
export function draftsOf(definition: FormDefinition): fc.Arbitrary<Answers> {
  const form = compiled(definition)
  return fc.array(anything, { minLength: 12, maxLength: 12 }).map((tries) => {
    const kept: Record<string, AnswerValue> = {}
    for (const given of tries) Object.assign(kept, checkAnswers(form, given, { complete: false }).answers)
    return kept
  })
}
