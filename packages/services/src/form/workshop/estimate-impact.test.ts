import type { FormDefinition, ScoringModel } from '@thidua/contracts'
import { expect, test } from 'vitest'
import { estimateImpact } from './estimate-impact.ts'

const label = { vi: 'Số lớp đã mở' }
const definition: FormDefinition = {
  id: 'phieu',
  formNumber: 'F90',
  version: '1.0.0',
  title: { vi: 'Phiếu' },
  sections: [
    {
      id: 'a',
      title: { vi: 'Kết quả' },
      fields: [
        { id: 'classes', kind: 'integer', label, minimum: 0 },
        { id: 'people', kind: 'integer', label: { vi: 'Số người học' }, minimum: 0 },
      ],
    },
  ],
}

function pointsBy(rule: string): ScoringModel {
  return {
    id: 'diem',
    version: '1.0.0',
    formId: 'phieu',
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
