import type { FormDefinition, FormField } from '@thidua/contracts'
import { describe, expect, test } from 'vitest'
import { compiled, formOf, selfAssessment } from '../test/sample-forms.ts'
import { compileForm } from './compile-form.ts'

function faults(definition: FormDefinition): readonly string[] {
  const form = compileForm(definition)
  if (form.ok) return []
  return (form.error.problems ?? []).map(({ code, path, params }) => `${params?.reason ?? code} ${path}`)
}

type Sketch = Partial<FormField> & Pick<FormField, 'id' | 'kind'>
const text = (id: string, more: Partial<FormField> = {}): Sketch => ({ id, kind: 'shortText', ...more })

describe('publishing a form', () => {
  test('accepts a sound one', () => {
    expect(faults(selfAssessment)).toEqual([])
  })

  test.each<[string, readonly Sketch[], string]>([
    ['an id twice', [text('a'), text('a')], 'id-twice /sections/0/fields/1/id'],
    ['an id that is no identifier', [text('a-b')], 'id-not-camel-case /sections/0/fields/0/id'],
    ['a reserved id', [text('constructor')], 'id-reserved /sections/0/fields/0/id'],
    ['a word of the rule language', [text('in')], 'id-reserved /sections/0/fields/0/id'],
    [
      'a label without Vietnamese',
      [text('a', { label: { vi: ' ' } })],
      'text-missing /sections/0/fields/0/label/vi',
    ],
    [
      'a label not in NFC',
      [text('a', { label: { vi: 'đạt'.normalize('NFD') } })],
      'text-not-nfc /sections/0/fields/0/label',
    ],
    [
      'crossed bounds',
      [text('a', { minLength: 5, maxLength: 3 })],
      'bounds-crossed /sections/0/fields/0/minLength',
    ],
    [
      'a choice without options',
      [{ id: 'a', kind: 'choice' }],
      'options-belong-to-choices /sections/0/fields/0/options',
    ],
    [
      'a table inside a table',
      [
        {
          id: 'a',
          kind: 'rows',
          columns: [
            {
              id: 'b',
              kind: 'rows',
              label: { vi: 'b' },
              columns: [{ id: 'c', kind: 'date', label: { vi: 'c' } }],
            },
          ],
        },
      ],
      'not-a-cell /sections/0/fields/0/columns/0/kind',
    ],
    [
      'a required guidance',
      [{ id: 'a', kind: 'guidance', required: true }],
      'holds-no-answer /sections/0/fields/0/required',
    ],
    [
      '"not applicable" without a reason',
      [{ id: 'a', kind: 'verdict' }],
      'not-applicable-without-reason /sections/0/fields/0',
    ],
    [
      'a rule over an unknown field',
      [text('a', { requiredWhen: 'b == "x"' })],
      'Unknown variable: b /sections/0/fields/0/requiredWhen',
    ],
    [
      'a condition that is not yes or no',
      [text('a'), text('b', { visibleWhen: 'a' })],
      'rule.type /sections/0/fields/1/visibleWhen',
    ],
    [
      'fields that hide each other',
      [text('a', { visibleWhen: 'b == "x"' }), text('b', { visibleWhen: 'a == "x"' })],
      'circle /sections',
    ],
    [
      'a computed field that reads itself',
      [{ id: 'a', kind: 'computed', computed: 'a + 1' }],
      'Unknown variable: a /sections/0/fields/0/computed',
    ],
    [
      'answers that could grow without bound',
      [
        {
          id: 'a',
          kind: 'rows',
          maxItems: 500,
          columns: [{ id: 'b', kind: 'longText', maxLength: 20_000, label: { vi: 'b' } }],
        },
      ],
      'answers-could-be-too-large /sections',
    ],
  ])('refuses %s', (_name, fields, expected) => {
    expect(faults(formOf(fields))).toContain(expected)
  })

  test('lets a computed field read another one', () => {
    const form = compiled(
      formOf([
        { id: 'twice', kind: 'computed', computed: 'once * 2' },
        { id: 'once', kind: 'computed', computed: 'given + 1' },
        { id: 'given', kind: 'integer' },
      ]),
    )
    expect(form.variables).toMatchObject({ twice: 'integer', once: 'integer' })
  })

  test('finds a circle that runs through a section', () => {
    const [section] = formOf([text('a', { visibleWhen: 'b == "x"' }), text('b')]).sections
    if (!section) throw new Error('no section')
    const definition = { ...formOf([]), sections: [{ ...section, visibleWhen: 'a == "x"' }] }
    expect(faults(definition)).toEqual(['circle /sections'])
  })
})
