import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiled, filledAnswers, selfAssessment } from '../test/sample-forms.ts'
import { checkAnswers } from './check-answers.ts'
import { computeFields, visibleFields } from './visible-fields.ts'

const form = compiled(selfAssessment)
const hidden = fc.record({
  planNumber: fc.anything(),
  earlyVerdict: fc.anything(),
  earlyBy: fc.anything(),
  a2Reason: fc.anything(),
})

test('whatever hidden questions hold changes nothing in a dossier handed in', () => {
  const visible = { ...filledAnswers, planIssued: false }
  const expected = checkAnswers(form, { ...visible, planNumber: null }, { complete: true })
  fc.assert(
    fc.property(hidden, (held) => {
      expect(checkAnswers(form, { ...visible, ...held }, { complete: true })).toEqual(expected)
    }),
  )
})

test('checking what a check returned finds the same', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...form.fields.keys()), fc.anything()),
      fc.boolean(),
      (answers, complete) => {
        const once = checkAnswers(form, answers, { complete })
        const again = checkAnswers(form, once.answers, { complete })
        expect(again.answers).toEqual(once.answers)
        expect(once.problems.length).toBeGreaterThanOrEqual(again.problems.length - form.fields.size)
      },
    ),
    { numRuns: 300 },
  )
})

test('a page shows, asks for and computes what the check will', () => {
  const visible = visibleFields(form, { ...filledAnswers, targetsDone: 10 })
  expect([...visible.sections]).toEqual(['a2', 'early'])
  expect(visible.fields.has('a2Reason')).toBe(false)
  expect([...visible.required]).toContain('earlyBy')
  expect(computeFields(form, filledAnswers)).toEqual({ targetsPercent: 90 })
  expect(computeFields(form, { targetsDone: 3 })).toEqual({ targetsPercent: null })
})
