import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiled, formOf } from '../test/sample-forms.ts'
import { checkAnswers } from './check-answers.ts'
import { toJsonSchema } from './to-json-schema.ts'

// The dossier the benchmark checks, in small: long texts above all, and one of each kind it holds.
const form = compiled(
  formOf([
    { id: 'story', kind: 'longText', minLength: 5, maxLength: 60 },
    { id: 'plan', kind: 'longText', maxLength: 40 },
    { id: 'line', kind: 'shortText', required: true, maxLength: 30 },
    { id: 'count', kind: 'integer', minimum: 0, maximum: 20, required: true },
    { id: 'verdict', kind: 'verdict', required: true, allowNotApplicable: false },
    { id: 'areas', kind: 'choices', maxItems: 2, options: choices('a', 'b', 'c') },
    {
      id: 'table',
      kind: 'rows',
      maxItems: 2,
      columns: [{ id: 'topic', kind: 'longText', label: { vi: 'x' }, required: true, maxLength: 12 }],
    },
  ]),
)
const ajv = new Ajv2020({ allErrors: true, strict: true })
ajvFormats.default(ajv)
const judge = ajv.compile(toJsonSchema(form))

function choices(...values: readonly string[]) {
  return values.map((value) => ({ value, label: { vi: value } }))
}

/** What a keyword of the schema is called by the checker. */
const codes: Readonly<Record<string, string>> = {
  maxLength: 'form.too-long',
  minLength: 'form.too-short',
  pattern: 'form.control-character',
  minimum: 'form.too-small',
  maximum: 'form.too-large',
  maxItems: 'form.too-many',
  enum: 'form.not-an-option',
  uniqueItems: 'form.not-an-option',
  type: 'form.wrong-type',
  required: 'form.required',
  additionalProperties: 'form.unknown-field',
}

function named({ keyword, instancePath, params }: ErrorObject): string {
  const inside = (params['missingProperty'] ?? params['additionalProperty']) as string | undefined
  // Options are one answer: which of them is wrong, the checker does not say.
  const path = instancePath.replace(/^(\/areas)\/\d+$/, '$1')
  const code = keyword === 'type' && path !== instancePath ? 'form.not-an-option' : codes[keyword]
  return `${code} ${path}${inside === undefined ? '' : `/${inside}`}`
}

// Plain Vietnamese, letters of two and of four bytes, combining marks in NFC, and what may not be stored.
const letters: fc.Arbitrary<string> = fc.constantFrom(
  'a',
  'Ế',
  'ự',
  'đ',
  '–',
  '₫',
  '🌾',
  '👩‍🌾',
  'g̃',
  '\n',
  ' ',
  '…',
)
const bad: fc.Arbitrary<string> = fc.constantFrom(
  '\u0007',
  '\u200b',
  '\ud83d',
  '\udc00',
  '\u2028',
  '\ufeff',
  '\u007f',
)
const words = fc
  .tuple(fc.array(letters, { minLength: 1, maxLength: 64 }), fc.option(bad, { freq: 4 }), fc.nat(64))
  .map(([text, wrong, at]) => (wrong === null ? text : text.toSpliced(at, 0, wrong)).join(''))
  .filter((text) => text.trim() !== '')
const number = fc.oneof(fc.integer({ min: -2, max: 23 }), fc.constantFrom(0.5, 1e15))
const strange = fc.oneof(number, words, fc.boolean(), fc.constant([[1]]), fc.constant({ x: 1 }))
const mostly = (likely: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: likely }, { weight: 1, arbitrary: strange })
const dossiers = fc.record(
  {
    story: mostly(words),
    plan: mostly(words),
    line: mostly(words),
    count: mostly(number),
    verdict: mostly(fc.constantFrom('met', 'notMet', 'yes')),
    areas: mostly(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 })),
    table: mostly(
      fc.array(fc.record({ topic: words, more: number }, { requiredKeys: ['topic'] }), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    stranger: number,
  },
  { requiredKeys: [] },
)

test('the checker names the faults ajv names, at the same places, and none besides', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(dossiers, (given) => {
      judge(given)
      const theirs = new Set((judge.errors ?? []).map(named))
      const problems = checkAnswers(form, given, { complete: true }).problems
      const ours = new Set(problems.map(({ code, path }) => `${code} ${path}`))
      for (const fault of ours) {
        expect({ fault, theirs: [...theirs], given }).toEqual({
          fault,
          theirs: expect.arrayContaining([fault]),
          given,
        })
        seen.add(fault.split(' ')[0] ?? '')
      }
      // What cannot be kept gets one fault, where ajv lists every keyword it breaks; no place is left out.
      const placesOf = (faults: ReadonlySet<string>) =>
        new Set([...faults].map((fault) => fault.replace(/^\S+ /, '').split('/')[1]))
      expect(placesOf(ours)).toEqual(placesOf(theirs))
    }),
    { numRuns: 4000 },
  )
  expect(seen).toEqual(new Set(Object.values(codes)))
})
