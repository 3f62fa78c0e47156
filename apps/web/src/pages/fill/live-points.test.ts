import type { ScoringModel } from '@thidua/contracts'
import { compileScoring, publishRules, publishScoringRules, scoreDossier } from '@thidua/forms'
import { compiled, formOfSections } from '@thidua/forms/testing'
import { expect, it } from 'vitest'
import { factsOf, openCounting } from './live-points.ts'

const definition = formOfSections([
  {
    id: 'a1',
    criterionId: 'a1',
    fields: [
      { id: 'classes', kind: 'integer' },
      { id: 'pupils', kind: 'integer' },
    ],
  },
])
const form = compiled(definition)

const model: ScoringModel = {
  id: 'sample-points',
  version: '1.0.0',
  formId: definition.id,
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

function counting(capHundredths: number | null) {
  const scoring = compileScoring(model, form)
  if (!scoring.ok) throw new Error(JSON.stringify(scoring.error))
  return openCounting(
    { model, rules: publishScoringRules(scoring.value), formHash: 'x', capHundredths },
    { form: definition, formRules: publishRules(form) },
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
  const facts = {
    'dti-rank': { outcome: 'met', because: [{ fact: 'dti.rank', value: 3 }], legalBasis: [] },
  } as const
  expect(factsOf(scoreDossier(model, form, { classes: 1 }, facts), model)).toEqual(facts)
  expect(factsOf(scoreDossier(model, form, {}), { ...model, criteria: [] })).toEqual({})
})
