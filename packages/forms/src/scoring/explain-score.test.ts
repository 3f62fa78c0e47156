import type { Answers, ScoringModel } from '@thidua/contracts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiled, formOf } from '#test/sample-forms'
import { scoreDossier } from '../score-dossier.ts'
import { explainScore } from './explain-score.ts'
import { recomputeScore } from './recompute-score.ts'
import type { ScoreTree } from './score-tree.ts'

const level = (value: string, pointsHundredths: number) => ({ value, label: { vi: value }, pointsHundredths })
const form = compiled(
  formOf([
    { id: 'done', kind: 'integer', minimum: 0, maximum: 100 },
    { id: 'assigned', kind: 'integer', minimum: 0, maximum: 100 },
    { id: 'share', kind: 'computed', computed: 'done * 100 / assigned' },
    { id: 'grade', kind: 'rubric', levels: [level('high', 333), level('fair', 150), level('low', 0)] },
    { id: 'late', kind: 'yesNo' },
    { id: 'models', kind: 'integer', minimum: 0, maximum: 20, visibleWhen: 'late != true' },
    { id: 'files', kind: 'evidence' },
  ]),
)
const model: ScoringModel = {
  id: 'm',
  version: '1.0.0',
  formId: 'sample',
  scale: 'points',
  legalBasis: [{ documentId: 'L3', place: 'Điều 6' }],
  totalCapHundredths: 1500,
  groups: [
    {
      id: 'g',
      label: { vi: 'Nhóm A' },
      criterionIds: ['targets', 'quality'],
      capHundredths: 900,
      weightPercent: 95,
    },
  ],
  criteria: [
    {
      criterionId: 'targets',
      outcomeRule: 'share != null && share >= 80 ? "met" : "notMet"',
      maxPointsHundredths: 500,
      parts: [
        {
          id: 'share',
          tiers: {
            value: 'share',
            steps: [50, 80, 100].map((from) => ({ from, pointsHundredths: from * 5 })),
          },
          evidenceField: 'files',
        },
        { id: 'late', role: 'deduction', when: 'late == true', rule: '75' },
      ],
    },
    {
      criterionId: 'quality',
      outcomeRule: '"met"',
      maxPointsHundredths: 400,
      parts: [
        { id: 'grade', rubricField: 'grade', weightPercent: 150, legalBasis: [{ documentId: 'L9' }] },
        { id: 'models', role: 'bonus', each: { count: 'models', pointsHundredths: 30 }, capHundredths: 200 },
      ],
    },
    { criterionId: 'free', outcomeRule: '"met"', maxPointsHundredths: 1000, pointsRule: 'done * 12' },
  ],
}
const file = {
  fileId: '018f0000-0000-7000-8000-000000000000',
  name: 'a.pdf',
  size: 1,
  sha256: 'a'.repeat(64),
}
const answers: fc.Arbitrary<Answers> = fc.record(
  {
    done: fc.integer({ min: 0, max: 100 }),
    assigned: fc.integer({ min: 0, max: 100 }),
    grade: fc.constantFrom('high', 'fair', 'low'),
    late: fc.boolean(),
    models: fc.integer({ min: 0, max: 20 }),
    files: fc.constantFrom([file]),
  },
  { requiredKeys: [] },
)

test('working the tree out again, read back from a file, gives the score', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const score = scoreDossier(model, form, given)
      const tree = JSON.parse(JSON.stringify(explainScore(model, form, given))) as ScoreTree
      expect(tree.totalHundredths).toBe(score.totalHundredths)
      expect(recomputeScore(tree)).toBe(score.totalHundredths)
    }),
    { numRuns: 200 },
  )
})

test('the answers a tree holds are enough: scoring them alone gives the same points', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const tree = explainScore(model, form, given)
      const held = JSON.stringify(tree)
      const kept = Object.fromEntries(
        Object.entries(given).filter(([id]) => held.includes(`"fieldId":"${id}"`)),
      )
      expect(scoreDossier(model, form, kept).totalHundredths).toBe(tree.totalHundredths)
    }),
    { numRuns: 100 },
  )
})

test('tiers, weights, caps, bonus and deductions come to exact hundredths', () => {
  const tree = explainScore(model, form, {
    done: 40,
    assigned: 50,
    grade: 'high',
    late: false,
    models: 9,
    files: [file],
  })
  // 80 % reaches the second step: 400. 333 × 1.5 = 499.5, rounded half up 500, at most 400; nine models 270, at most 200.
  const [free, group] = tree.groups
  expect(free?.pointsHundredths).toBe(480)
  expect(group?.criteria.map(({ pointsHundredths }) => pointsHundredths)).toEqual([400, 600])
  expect(group?.pointsHundredths).toBe(900)
  expect(tree.totalHundredths).toBe(1380)
  expect(group?.criteria[1]?.parts[0]).toMatchObject({
    rawHundredths: 333,
    pointsHundredths: 500,
    legalBasis: [{ documentId: 'L9' }],
  })
  expect(group?.criteria[0]?.parts[0]?.source).toMatchObject({ from: 'tiers', reached: 1 })
})

test('without its evidence a part earns nothing, and the tree shows the missing file', () => {
  const tree = explainScore(model, form, { done: 50, assigned: 50 })
  const part = tree.groups[1]?.criteria[0]?.parts[0]
  expect(part).toMatchObject({ pointsHundredths: 0, evidence: { fieldId: 'files', value: null } })
})
