import { describe, expect, test } from 'vitest'
import { compiled, filledAnswers, selfAssessment } from '../test/sample-forms.ts'
import { compareAnswers, emptyAnswers } from './compare-answers.ts'
import { sectionSchema } from './section-schema.ts'
import { toUiSchema } from './to-ui-schema.ts'
import { visibleFields } from './visible-fields.ts'

const form = compiled(selfAssessment)

describe('the schema of one section for a page', () => {
  const schema = sectionSchema(form, 'a2', visibleFields(form, filledAnswers), 'vi')

  test('holds only what is visible now, required as it is required now', () => {
    expect(Object.keys(schema.properties as object)).toContain('planNumber')
    expect(Object.keys(schema.properties as object)).not.toContain('a2Reason')
    expect(schema.required).toEqual([
      'planIssued',
      'planNumber',
      'targetsAssigned',
      'targetsDone',
      'a2Verdict',
    ])
  })

  test('needs no keyword that page forms trip over', () => {
    expect(JSON.stringify(schema)).not.toMatch(/"(if|then|oneOf|anyOf|allOf|\$ref|dependentRequired)"/)
  })

  test('shows a computed field without asking for it', () => {
    expect(schema.properties).toMatchObject({
      targetsPercent: { type: 'null', title: 'Tỷ lệ hoàn thành (%)' },
    })
  })

  test('titles the columns of a table', () => {
    expect(schema.properties).toMatchObject({
      classes: { items: { properties: { topic: { title: 'Nội dung' } } } },
    })
  })
})

test('the page draws each field by its kind, in the order of the form', () => {
  const ui = toUiSchema(selfAssessment, 'vi')
  expect(ui.early).toMatchObject({
    'ui:order': ['earlyVerdict', 'earlyBy', '*'],
    earlyBy: { 'ui:widget': 'date' },
  })
  expect(ui.a2).toMatchObject({
    classes: { 'ui:field': 'rows', items: { attendees: { 'ui:widget': 'integer' } } },
  })
})

describe('a history', () => {
  test('names the fields that changed and nothing else', () => {
    const before = { a: 1, b: 'x', rows: [{ t: 'AI' }] }
    expect(compareAnswers(before, { a: 2, c: true, rows: [{ t: 'AI' }] })).toEqual([
      { fieldId: 'a', before: 1, after: 2 },
      { fieldId: 'b', before: 'x', after: null },
      { fieldId: 'c', before: null, after: true },
    ])
    expect(
      compareAnswers(before, { ...before, rows: [{ t: 'AI' }, { t: 'Số' }] }).map(({ fieldId }) => fieldId),
    ).toEqual(['rows'])
  })

  test('starts from no answers', () => {
    expect(compareAnswers(emptyAnswers(), {})).toEqual([])
  })
})
