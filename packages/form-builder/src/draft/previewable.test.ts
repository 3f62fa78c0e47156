import * as fc from 'fast-check'
import type { FormDefinition } from '@thidua/contracts'
import { expect, test } from 'vitest'
import { anyDefinition } from '#test/arbitrary-forms.ts'
import { sampleDefinition } from '#test/sample-document.ts'
import { previewable } from './previewable.ts'

test('a sound definition is shown as it is', () => {
  const sound: FormDefinition = {
    ...sampleDefinition,
    sections: sampleDefinition.sections.slice(0, 1),
  }
  expect(previewable(sound)).toMatchObject({ problems: [], form: { definition: sound } })
})

test('whatever an author is in the middle of, the rest can be seen and tried', () => {
  fc.assert(
    fc.property(anyDefinition, (definition) => {
      const { form, problems } = previewable(definition)
      expect(form).not.toBeNull()
      expect(form?.definition === definition).toBe(problems.length === 0)
    }),
  )
})

test('a rule that cannot be read falls away in the preview, and is told at its place', () => {
  const [first] = sampleDefinition.sections
  const broken: FormDefinition = {
    ...sampleDefinition,
    sections: [
      {
        id: 'a2',
        title: { vi: 'Kế hoạch' },
        fields: (first?.fields ?? []).map((field) =>
          field.id === 'planNumber' ? { ...field, visibleWhen: 'planIssued ==' } : field,
        ),
      },
    ],
  }
  const { form, problems, omitted } = previewable(broken)
  expect(problems).toMatchObject([{ code: 'rule.syntax', path: '/sections/0/fields/1/visibleWhen' }])
  expect(form?.fields.get('planNumber')?.visibleWhen).toBeNull()
  expect(omitted).toEqual(new Set())
})

test('fields that hide each other are both shown', () => {
  const circle: FormDefinition = {
    ...sampleDefinition,
    sections: [
      {
        id: 'a',
        title: { vi: 'Vòng' },
        fields: [
          { id: 'one', kind: 'yesNo', label: { vi: 'Một' }, visibleWhen: 'two == true' },
          { id: 'two', kind: 'yesNo', label: { vi: 'Hai' }, visibleWhen: 'one == true' },
        ],
      },
    ],
  }
  expect(previewable(circle).form?.fields.size).toBe(2)
})
