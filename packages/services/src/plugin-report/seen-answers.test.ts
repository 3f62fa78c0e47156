import { compiled, formOf } from '@thidua/forms/testing'
import { expect, test } from 'vitest'
import { closedFields, seenAnswers } from './seen-answers.ts'

const form = compiled(
  formOf([
    { id: 'plain', kind: 'integer' },
    { id: 'internal', kind: 'integer', visibleTo: { roles: ['verifier'] } },
    { id: 'early', kind: 'integer', visibleTo: { stages: ['agency.drafting'] } },
    { id: 'hidden', kind: 'integer', visibleWhen: 'plain > 10' },
  ]),
)
const answers = { plain: 1, internal: 2, early: 3, hidden: 4 }

test('an answer is seen by the roles and at the stages its form names; a hidden one by nobody', () => {
  const officer = { roles: ['agencyOfficer'], stage: 'agency.drafting' } as const
  const verifier = { roles: ['verifier', 'agencyHead'], stage: 'province.intake' } as const
  expect(seenAnswers(form, answers, officer)).toEqual({ plain: 1, early: 3, hidden: undefined })
  expect(seenAnswers(form, answers, verifier)).toEqual({ plain: 1, internal: 2, hidden: undefined })
  expect(closedFields(form, officer)).toEqual(new Set(['internal']))
})
