import { visibleFields } from '@thidua/forms'
import { compiled, formOfSections } from '@thidua/forms/testing'
import { expect, test } from 'vitest'
import { problemsToShow, sectionProgress } from './section-states.ts'

const form = compiled(
  formOfSections([
    {
      id: 'a1',
      fields: [
        { id: 'hasPlan', kind: 'yesNo', required: true },
        { id: 'planNumber', kind: 'shortText', requiredWhen: 'hasPlan == true' },
      ],
    },
    { id: 'note', fields: [{ id: 'remark', kind: 'longText' }] },
  ]),
)
const on = '2027-02-24'
const nothing = { fields: new Set<string>(), sections: new Set<string>() }

function statesOf(answers: Record<string, string | boolean>, seen = nothing) {
  return sectionProgress(form, answers, visibleFields(form, answers), { seen, on }).map(({ state }) => state)
}

test('A fresh form blames nobody: every section is empty', () => {
  expect(statesOf({})).toEqual(['empty', 'empty'])
})

test('A section with one of two answers is in progress until it was left', () => {
  expect(statesOf({ hasPlan: true })).toEqual(['started', 'empty'])
  expect(statesOf({ hasPlan: true }, { ...nothing, sections: new Set(['a1']) })).toEqual(['problem', 'empty'])
})

test('A section with everything answered is done', () => {
  expect(statesOf({ hasPlan: true, planNumber: '12/KH-UBND' })).toEqual(['done', 'empty'])
  expect(statesOf({ hasPlan: false })).toEqual(['done', 'empty'])
})

test('What is missing is said only after leaving the section', () => {
  const answers = { hasPlan: true }
  const [first] = sectionProgress(form, answers, visibleFields(form, answers), { seen: nothing, on })
  if (!first) throw new Error('no section')
  expect(problemsToShow(first, { ...nothing, fields: new Set(['planNumber']) })).toEqual([])
  expect(problemsToShow(first, { ...nothing, sections: new Set(['a1']) })).toHaveLength(1)
})
