import type { ScoringModel } from '@thidua/contracts'
import { compileScoring } from '@thidua/forms'
import { compiled, formOfSections } from '@thidua/forms/testing'
import { expect, test } from 'vitest'
import { sourceOf } from '../document/node-tree.ts'
import { openDocument } from '../document/open-document.ts'
import { newCriterion, newScoring } from './new-scoring.ts'

const definition = formOfSections([
  {
    id: 'd3',
    criterionId: 'd3-household',
    fields: [{ id: 'd3Verdict', kind: 'verdict', allowNotApplicable: false }],
  },
])

let count = 0
const nextKey = () => `n${(count += 1)}`

test('A form of its own begins with one line for each criterion its sections answer', () => {
  const scoring = sourceOf(newScoring(openDocument({ definition }), nextKey, null))
  expect(scoring).toMatchObject({
    scale: 'verdict',
    criteria: [{ criterionId: 'd3-household', verdictField: 'd3Verdict' }],
  })
})

test('Over a base only the agency’s own points are drawn, capped as the base says, and the model is sound', () => {
  const own = { pointsCapHundredths: 2_000 }
  const scoring = sourceOf(newScoring(openDocument({ definition }), nextKey, own)) as unknown as ScoringModel
  expect(scoring).toMatchObject({
    scale: 'points',
    totalCapHundredths: 2_000,
    criteria: [{ criterionId: 'own-1', maxPointsHundredths: 2_000 }],
  })
  expect(compileScoring(scoring, compiled(definition)).ok).toBe(true)
  const next = newCriterion(openDocument({ definition, scoring }), nextKey(), own)
  expect(next.content).toMatchObject({ criterionId: 'own-2' })
})
