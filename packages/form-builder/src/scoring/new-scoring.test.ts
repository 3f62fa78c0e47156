import type { FormDefinition, ScoringModel } from '@thidua/contracts'
import { compileForm, compileScoring } from '@thidua/forms'
import { expect, test } from 'vitest'
import { sourceOf } from '../document/node-tree.ts'
import { openDocument } from '../document/open-document.ts'
import { newCriterion, newScoring } from './new-scoring.ts'

const definition: FormDefinition = {
  id: 'f09-household',
  formNumber: 'F09',
  version: '1.0.0',
  title: { vi: 'Phiếu hộ gia đình' },
  sections: [
    {
      id: 'd3',
      title: { vi: 'D3' },
      criterionId: 'd3-household',
      fields: [
        { id: 'd3Verdict', kind: 'verdict', label: { vi: 'Đạt hay không' }, allowNotApplicable: false },
      ],
    },
  ],
}

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
  const form = compileForm(definition)
  expect(form.ok && compileScoring(scoring, form.value).ok).toBe(true)
  const next = newCriterion(openDocument({ definition, scoring }), nextKey(), own)
  expect(next.content).toMatchObject({ criterionId: 'own-2' })
})
