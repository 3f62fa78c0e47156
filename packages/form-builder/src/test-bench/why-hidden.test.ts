import { expect, test } from 'vitest'
import { computeFields, visibleFields } from '@thidua/forms'
import { compiled, formOfSections } from '@thidua/forms/testing'
import { whyHidden } from './why-hidden.ts'

const form = compiled(
  formOfSections([
    {
      id: 'a',
      fields: [
        { id: 'issued', kind: 'yesNo' },
        { id: 'number', kind: 'shortText', visibleWhen: 'issued == true' },
        { id: 'page', kind: 'integer', visibleWhen: 'number != null' },
      ],
    },
    { id: 'b', visibleWhen: 'issued == true', fields: [{ id: 'note', kind: 'longText' }] },
  ]),
)

test('each hidden field names the condition that does not hold, and what it read', () => {
  const answers = { issued: false, number: '12/KH' }
  const visible = visibleFields(form, answers)
  const reasons = whyHidden(form, answers, visible, computeFields(form, answers))
  expect(reasons).toEqual([
    {
      fieldId: 'number',
      bySection: false,
      source: 'issued == true',
      failed: false,
      read: [{ fieldId: 'issued', value: false }],
    },
    {
      // The number was typed, but it is hidden, and so as if never given.
      fieldId: 'page',
      bySection: false,
      source: 'number != null',
      failed: false,
      read: [{ fieldId: 'number', value: null }],
    },
    {
      fieldId: 'note',
      bySection: true,
      source: 'issued == true',
      failed: false,
      read: [{ fieldId: 'issued', value: false }],
    },
  ])
})
