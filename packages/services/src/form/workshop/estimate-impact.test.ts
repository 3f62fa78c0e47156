import type { ScoringModel } from '@thidua/contracts'
import { formOf } from '@thidua/forms/testing'
import { expect, test } from 'vitest'
import { estimateImpact } from './estimate-impact.ts'

const definition = formOf([
  { id: 'classes', kind: 'integer', minimum: 0 },
  { id: 'people', kind: 'integer', minimum: 0 },
])

function pointsBy(rule: string): ScoringModel {
  return {
    id: 'diem',
    version: '1.0.0',
    formId: definition.id,
    scale: 'points',
    criteria: [
      { criterionId: 'x', outcomeRule: '"met"', maxPointsHundredths: 100_000, pointsRule: `${rule} * 100` },
    ],
  }
}

const dossier = (id: string, classes: number, people: number) =>
  ({ id, state: 'draft', answers: { classes, people } }) as const

test('whose points stay but whose place changes is told too', () => {
  const impact = estimateImpact({
    before: { definition, scoring: pointsBy('classes') },
    after: { definition, scoring: pointsBy('people') },
    dossiers: [dossier('same', 5, 5), dossier('rises', 2, 9), dossier('stays', 1, 1)],
  })
  expect(impact).toMatchObject({
    ok: true,
    value: {
      scores: [
        { id: 'same', before: 500, after: 500, rankBefore: 1, rankAfter: 2, criterionIds: [] },
        { id: 'rises', before: 200, after: 900, rankBefore: 2, rankAfter: 1 },
      ],
    },
  })
  expect(impact.ok && impact.value.scores).toHaveLength(2)
})

test('a form that begins to give points gives nobody another place', () => {
  const impact = estimateImpact({
    before: { definition, scoring: null },
    after: { definition, scoring: pointsBy('people') },
    dossiers: [dossier('some', 0, 3), dossier('none', 0, 0)],
  })
  expect(impact).toMatchObject({
    ok: true,
    value: { scores: [{ id: 'some', before: null, after: 300, rankBefore: null }] },
  })
  expect(impact.ok && impact.value.scores).toHaveLength(1)
})
