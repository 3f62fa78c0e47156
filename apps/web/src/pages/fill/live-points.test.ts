import type { FormDefinition, ScoringModel } from '@thidua/contracts'
import { compileForm, compileScoring, publishRules, publishScoringRules, scoreDossier } from '@thidua/forms'
import { expect, it } from 'vitest'
import { factsOf, openCounting } from './live-points.ts'

const form: FormDefinition = {
  id: 'f99',
  version: '1.0.0',
  formNumber: 'F99',
  title: { vi: 'Phiếu' },
  sections: [
    {
      id: 'a1',
      title: { vi: 'A1' },
      criterionId: 'a1',
      fields: [
        { id: 'classes', kind: 'integer', label: { vi: 'Số lớp' } },
        { id: 'pupils', kind: 'integer', label: { vi: 'Số người học' } },
      ],
    },
  ],
}

const model: ScoringModel = {
  id: 'f99-points',
  version: '1.0.0',
  formId: 'f99',
  scale: 'points',
  showWhileFilling: true,
  totalCapHundredths: 1200,
  criteria: [
    {
      criterionId: 'a1',
      outcomeRule: 'classes >= 2 ? "met" : "notMet"',
      maxPointsHundredths: 1000,
      pointsRule: 'classes * 300',
    },
    {
      criterionId: 'a9',
      computedBy: 'dti-rank',
      maxPointsHundredths: 500,
      pointsRule: 'pupils > 0 ? 500 : 0',
    },
  ],
}

function opened() {
  const compiled = compileForm(form)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
  const scoring = compileScoring(model, compiled.value)
  if (!scoring.ok) throw new Error(JSON.stringify(scoring.error))
  return { form: compiled.value, scoring: scoring.value }
}

function counting(capHundredths: number | null) {
  const { form: compiled, scoring } = opened()
  return openCounting(
    { model, rules: publishScoringRules(scoring), formHash: 'x', capHundredths },
    { form, formRules: publishRules(compiled) },
  )
}

it('counts along with the answers, each criterion up to its most and the whole up to its cap', () => {
  const count = counting(null)
  expect(count({}, {})).toEqual({
    total: 0,
    cap: 1200,
    criteria: [
      { criterionId: 'a1', points: 0, most: 1000 },
      { criterionId: 'a9', points: 0, most: 500 },
    ],
  })
  expect(count({ classes: 2 }, {}).criteria[0]).toMatchObject({ points: 600 })
  expect(count({ classes: 5 }, {}).criteria[0]).toMatchObject({ points: 1000 })
  expect(count({ classes: 5, pupils: 3 }, {}).total).toBe(1200)
  expect(counting(700)({ classes: 5, pupils: 3 }, {})).toMatchObject({ total: 700, cap: 700 })
})

it('an answer of a question the scoring does not know changes nothing', () => {
  const count = counting(null)
  expect(count({ classes: 2, ofTheAgency: 'x' }, {})).toEqual(count({ classes: 2 }, {}))
})

it('finds what the platform knows by itself in the score the page came with', () => {
  const { form: compiled } = opened()
  const facts = {
    'dti-rank': { outcome: 'met', because: [{ fact: 'dti.rank', value: 3 }], legalBasis: [] },
  } as const
  expect(factsOf(scoreDossier(model, compiled, { classes: 1 }, facts), model)).toEqual(facts)
  expect(factsOf(scoreDossier(model, compiled, {}), { ...model, criteria: [] })).toEqual({})
})
