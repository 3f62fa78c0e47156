import type { Answers, ScoringModel } from '@thidua/contracts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compiled, filledAnswers, selfAssessment } from '../test/sample-forms.ts'
import { compileScoring } from './compile-scoring.ts'
import { scoreDossier } from './score-dossier.ts'

const form = compiled(selfAssessment)
const model: ScoringModel = {
  id: 'f05-sample-scoring',
  version: '1.0.0',
  formId: 'f05-sample',
  scale: 'verdict',
  legalBasis: [{ documentId: 'L0', place: 'III.1.a' }],
  criteria: [
    {
      criterionId: 'a2-plan-and-targets',
      verdictField: 'a2Verdict',
      remarkField: 'a2Remark',
      because: ['targetsAssigned', 'targetsDone', 'a2Evidence'],
    },
    { criterionId: 'a2-early', verdictField: 'earlyVerdict' },
    {
      criterionId: 'a2-on-time',
      outcomeRule:
        'targetsPercent >= 100 ? "met" : (a2Verdict == "notApplicable" ? "notApplicable" : "notMet")',
    },
    { criterionId: 'a9-dti-rank', computedBy: 'dti-rank' },
  ],
}
const points: ScoringModel = {
  ...model,
  scale: 'points',
  criteria: [
    {
      criterionId: 'a2-plan-and-targets',
      verdictField: 'a2Verdict',
      maxPointsHundredths: 1000,
      pointsRule: 'targetsPercent * 20',
    },
    { criterionId: 'a9-dti-rank', computedBy: 'dti-rank', maxPointsHundredths: 500 },
  ],
}

function outcomes(answers: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    scoreDossier(model, form, answers).lines.map((line) => [line.criterionId, line.outcome]),
  )
}

describe('the verdict scale', () => {
  test('takes the self-assessed verdict and shows what it rests on', () => {
    const [line] = scoreDossier(model, form, filledAnswers).lines
    expect(line).toEqual({
      criterionId: 'a2-plan-and-targets',
      outcome: 'met',
      remark: 'Hoàn thành sớm 9/10 chỉ tiêu được giao.',
      because: [
        { fieldId: 'a2Verdict', value: 'met' },
        { fieldId: 'targetsAssigned', value: 10 },
        { fieldId: 'targetsDone', value: 9 },
        { fieldId: 'a2Evidence', value: null },
      ],
      legalBasis: [{ documentId: 'L0', place: 'III.1.a' }],
    })
  })

  test('leaves a criterion whose section is hidden out of the score', () => {
    expect(outcomes(filledAnswers)).not.toHaveProperty('a2-early')
    expect(outcomes({ ...filledAnswers, targetsDone: 10 })).toMatchObject({
      'a2-early': 'unanswered',
      'a2-on-time': 'met',
    })
  })

  test('calls a rule that lacks its answers unanswered, never failed', () => {
    expect(outcomes({ a2Verdict: 'met' })).toMatchObject({ 'a2-on-time': 'unanswered' })
  })

  test('counts each outcome', () => {
    expect(scoreDossier(model, form, filledAnswers)).toMatchObject({
      met: 1,
      notMet: 1,
      notYetApplicable: 1,
      unanswered: 0,
      totalHundredths: null,
    })
  })
})

describe('the DTI rank', () => {
  test('is not yet applicable while there is no guidance, neither met nor failed', () => {
    const line = scoreDossier(model, form, filledAnswers).lines.at(-1)
    expect(line).toMatchObject({ outcome: 'notYetApplicable', because: [{ fact: 'dti-rank', value: null }] })
  })

  test('takes its outcome from the platform, whatever the answers say', () => {
    const fact = {
      outcome: 'met',
      because: [{ fact: 'rank', value: 7 }],
      legalBasis: [{ documentId: 'L14' }],
    } as const
    const line = scoreDossier(model, form, filledAnswers, { 'dti-rank': fact }).lines.at(-1)
    expect(line).toMatchObject({
      outcome: 'met',
      because: [{ fact: 'rank', value: 7 }],
      legalBasis: [{ documentId: 'L14' }],
    })
  })
})

describe('the points scale', () => {
  test('adds whole hundredths and never passes the maximum of a criterion', () => {
    expect(scoreDossier(points, form, { targetsAssigned: 3, targetsDone: 1 }).totalHundredths).toBe(660)
    expect(scoreDossier(points, form, { targetsAssigned: 3, targetsDone: 3 }).totalHundredths).toBe(1000)
  })
})

describe('installing a scoring model', () => {
  test.each([
    ['a field the form lacks', { criterionId: 'x', verdictField: 'nothing' }, 'field-unknown'],
    ['a line without any source', { criterionId: 'x' }, 'no-outcome'],
    ['a rule of the wrong type', { criterionId: 'x', outcomeRule: 'targetsDone' }, 'rule.type'],
  ])('refuses %s', (_name, criterion, reason) => {
    const scoring = compileScoring({ ...model, criteria: [criterion] }, form)
    expect(
      scoring.ok ? [] : scoring.error.problems?.map(({ code, params }) => params?.reason ?? code),
    ).toEqual([reason])
  })

  test('refuses a model made for another form', () => {
    expect(compileScoring({ ...model, formId: 'f99' }, form).ok).toBe(false)
  })
})

test('scoring the answers a line lists, and nothing else, gives that line again', () => {
  const someAnswers = fc.record(
    {
      planIssued: fc.boolean(),
      targetsAssigned: fc.integer({ min: 0, max: 5 }),
      targetsDone: fc.integer({ min: 0, max: 9 }),
      a2Verdict: fc.constantFrom('met', 'notMet', 'notApplicable'),
      earlyVerdict: fc.constantFrom('met', 'notMet'),
      a2Remark: fc.string(),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(someAnswers, fc.constantFrom(model, points), (answers, scale) => {
      for (const line of scoreDossier(scale, form, answers).lines) {
        const listed = line.because.flatMap(({ fieldId, value }) =>
          fieldId === undefined ? [] : [[fieldId, value] as const],
        )
        const again = scoreDossier(scale, form, Object.fromEntries(listed) as Answers).lines
        const same = again.find(({ criterionId }) => criterionId === line.criterionId)
        expect({ outcome: same?.outcome, points: same?.pointsHundredths }).toEqual({
          outcome: line.outcome,
          points: line.pointsHundredths,
        })
      }
    }),
    { numRuns: 500 },
  )
})
