import { expect, test } from 'vitest'
import type { FormDefinition } from '@thidua/contracts'
import { compileForm, computeFields, visibleFields } from '@thidua/forms'
import { whyHidden } from './why-hidden.ts'

const definition: FormDefinition = {
  id: 'why',
  formNumber: 'F99',
  version: '1.0.0',
  title: { vi: 'Vì sao' },
  sections: [
    {
      id: 'a',
      title: { vi: 'A' },
      fields: [
        { id: 'issued', kind: 'yesNo', label: { vi: 'Đã ban hành' } },
        { id: 'number', kind: 'shortText', label: { vi: 'Số' }, visibleWhen: 'issued == true' },
        { id: 'page', kind: 'integer', label: { vi: 'Trang' }, visibleWhen: 'number != null' },
      ],
    },
    {
      id: 'b',
      title: { vi: 'B' },
      visibleWhen: 'issued == true',
      fields: [{ id: 'note', kind: 'longText', label: { vi: 'Ghi chú' } }],
    },
  ],
}

test('each hidden field names the condition that does not hold, and what it read', () => {
  const form = compileForm(definition)
  if (!form.ok) throw new Error('the form is sound')
  const answers = { issued: false, number: '12/KH' }
  const visible = visibleFields(form.value, answers)
  const reasons = whyHidden(form.value, answers, visible, computeFields(form.value, answers))
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
