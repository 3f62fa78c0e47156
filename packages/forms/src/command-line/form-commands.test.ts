import type { ScoringModel } from '@thidua/contracts'
import { expect, test } from 'vitest'
import { filledAnswers, formOf, selfAssessment } from '#test/sample-forms'
import { extensionOf } from '#test/arbitrary-extensions'
import { checkFormFile, diffForms, migrateAnswers, scoreAnswers, validateAnswers } from './form-commands.ts'

test('a form is checked alone, against a base, or as the extension of one', () => {
  expect(checkFormFile(selfAssessment)).toMatchObject({ ok: true })
  expect(checkFormFile({ sections: 1 })).toMatchObject({ ok: false })
  expect(checkFormFile(selfAssessment, { base: selfAssessment })).toMatchObject({ ok: true })
  const looser = extensionOf(selfAssessment, { tighten: [{ fieldId: 'targetsDone', minimum: -5 }] })
  expect(checkFormFile(looser, { base: selfAssessment })).toMatchObject({
    ok: false,
    problems: [{ code: 'extension.weakens-base', witness: { shows: 'accepted-here-refused-by-base' } }],
  })
})

test('answers are judged as on handing in', () => {
  expect(validateAnswers(selfAssessment, filledAnswers)).toEqual({ ok: true, problems: [] })
  expect(validateAnswers(selfAssessment, { planIssued: 1 })).toMatchObject({
    ok: false,
    problems: [{ code: 'form.wrong-type', path: '/planIssued' }, { code: 'form.required' }, {}, {}],
  })
})

test('two versions are told apart and answers brought over, with what was parked', () => {
  const before = formOf([
    { id: 'people', kind: 'integer' },
    { id: 'note', kind: 'shortText' },
  ])
  const after = formOf([{ id: 'people', kind: 'integer', maximum: 5 }])
  expect(diffForms(before, after).changes.map(({ kind }) => kind)).toEqual(['field-bound', 'field-retired'])
  const moved = migrateAnswers(before, after, { people: 9, note: 'x' })
  expect(moved).toMatchObject({
    ok: false,
    problems: [{ code: 'form.too-large', path: '/people' }],
    carried: { answers: { people: 9 } },
  })
  expect(Object.values(moved.carried?.kept ?? {})).toEqual([{ note: 'x' }])
})

test('a score comes with its tree', () => {
  const model: ScoringModel = {
    id: 'm',
    version: '1.0.0',
    formId: 'f05-sample',
    scale: 'points',
    criteria: [
      {
        criterionId: 'a2-plan-and-targets',
        verdictField: 'a2Verdict',
        maxPointsHundredths: 1000,
        pointsRule: 'targetsDone * 20',
      },
    ],
  }
  const scored = scoreAnswers(selfAssessment, model, filledAnswers)
  expect(scored).toMatchObject({ ok: true, score: { totalHundredths: 180 }, tree: { totalHundredths: 180 } })
})
