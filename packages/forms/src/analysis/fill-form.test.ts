import type { FormDefinition } from '@thidua/contracts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { forms } from '#test/arbitrary-forms'
import { firstPartyForms } from '#test/first-party-forms'
import { compiled, formOf, selfAssessment } from '#test/sample-forms'
import { checkAnswers } from '../check-answers.ts'
import { fillForm } from './fill-form.ts'

const problemsOf = (definition: FormDefinition) => {
  const form = compiled(definition)
  return checkAnswers(form, fillForm(form).answers, { complete: true }).problems
}

test('a random form can be filled in so that its checker accepts it', () => {
  fc.assert(
    fc.property(forms, (definition) => {
      expect(problemsOf(definition)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test.each(firstPartyForms.map((definition) => [definition.id, definition] as const))(
  '%s can be filled in',
  (_, definition) => {
    expect(problemsOf(definition)).toEqual([])
  },
)

test('rules between fields are met, also several at once', () => {
  expect(problemsOf(selfAssessment)).toEqual([])
  const rule = (expression: string) => ({ expression, message: { vi: 'x' } })
  const strict = formOf([
    { id: 'low', kind: 'integer', required: true, rules: [rule('low < middle'), rule('low > 40')] },
    { id: 'middle', kind: 'integer', required: true, maximum: 50 },
    { id: 'high', kind: 'integer', required: true, rules: [rule('high == middle + 3')] },
  ])
  expect(problemsOf(strict)).toEqual([])
})
