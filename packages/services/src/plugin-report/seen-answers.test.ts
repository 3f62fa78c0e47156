import type { FormDefinition } from '@thidua/contracts'
import { compileForm } from '@thidua/forms'
import { expect, test } from 'vitest'
import { closedFields, seenAnswers } from './seen-answers.ts'

const field = (id: string, more: object) => ({ id, kind: 'integer', label: { vi: id }, ...more })
const definition = {
  id: 'sample',
  formNumber: 'F01',
  version: '1.0.0',
  title: { vi: 'Mẫu' },
  sections: [
    {
      id: 'one',
      title: { vi: 'Một' },
      fields: [
        field('plain', {}),
        field('internal', { visibleTo: { roles: ['verifier'] } }),
        field('early', { visibleTo: { stages: ['agency.drafting'] } }),
        field('hidden', { visibleWhen: 'plain > 10' }),
      ],
    },
  ],
} as unknown as FormDefinition

const compiled = compileForm(definition)
if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
const form = compiled.value
const answers = { plain: 1, internal: 2, early: 3, hidden: 4 }

test('an answer is seen by the roles and at the stages its form names; a hidden one by nobody', () => {
  const officer = { roles: ['agencyOfficer'], stage: 'agency.drafting' } as const
  const verifier = { roles: ['verifier', 'agencyHead'], stage: 'province.intake' } as const
  expect(seenAnswers(form, answers, officer)).toEqual({ plain: 1, early: 3, hidden: undefined })
  expect(seenAnswers(form, answers, verifier)).toEqual({ plain: 1, internal: 2, hidden: undefined })
  expect(closedFields(form, officer)).toEqual(new Set(['internal']))
})
