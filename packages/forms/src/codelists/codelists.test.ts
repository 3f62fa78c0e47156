import type { FormDefinition, PluginCodelist } from '@thidua/contracts'
import { expect, test } from 'vitest'
import { compiled, formOf } from '#test/sample-forms'
import { checkAnswers } from '../check-answers.ts'
import { compileForm } from '../compile-form.ts'
import { toJsonSchema } from '../to-json-schema.ts'
import { compareForms } from '../versions/compare-forms.ts'
import { bindCodelists } from './bind-codelists.ts'
import { openOptions } from './open-options.ts'

const list: PluginCodelist = {
  id: 'levels',
  version: '1.2.0',
  title: { vi: 'Cấp học' },
  items: [
    { code: 'primary', label: { vi: 'Tiểu học' } },
    { code: 'nursery', label: { vi: 'Nhóm trẻ' }, validTo: '2026-08-31' },
    { code: 'mixed', label: { vi: 'Nhiều cấp' }, validFrom: '2026-09-01' },
  ],
}
const codelist = { id: 'levels' }
const asked = formOf([
  { id: 'level', kind: 'choice', codelist },
  { id: 'also', kind: 'choices', codelist },
  {
    id: 'schools',
    kind: 'rows',
    columns: [{ id: 'level', kind: 'choice', label: { vi: 'Cấp' }, codelist }],
  },
])

function bound(definition = asked, found: PluginCodelist | undefined = list): FormDefinition {
  const outcome = bindCodelists(definition, () => found)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error.problems))
  return outcome.value
}
const withField = (change: object): FormDefinition => ({
  ...asked,
  sections: asked.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.id === 'level' ? { ...field, ...change } : field)),
  })),
})
const reasons = (outcome: ReturnType<typeof bindCodelists>) =>
  outcome.ok ? [] : (outcome.error.problems ?? []).map(({ params }) => params?.['reason'])
const answers = { level: 'nursery', also: ['primary', 'nursery'], schools: [{ level: 'nursery' }] }

test('a bound form carries the codes of its list with their days, and which version of the list they are', () => {
  const [level] = bound().sections[0]?.fields ?? []
  expect(level).toMatchObject({
    codelist: { id: 'levels', version: '1.2.0' },
    options: [{ value: 'primary' }, { value: 'nursery', validTo: '2026-08-31' }, { value: 'mixed' }],
  })
  expect(bound(bound())).toEqual(bound())
})

test('a list that is not there, and options that are not the list’s, are refused', () => {
  expect(reasons(bindCodelists(asked, () => undefined))).toEqual(Array(3).fill('codelist-unknown'))
  const stranger = [{ value: 'secret', label: { vi: 'Riêng' } }]
  expect(reasons(bindCodelists(withField({ options: stranger }), () => list))).toEqual([
    'options-not-of-codelist',
  ])
  const older = { codelist: { id: 'levels', version: '1.0.0' } }
  expect(reasons(bindCodelists(withField(older), () => list))).toEqual(['codelist-version'])
})

test('a form whose list was never put in does not compile', () => {
  const outcome = compileForm(asked)
  const found = outcome.ok ? [] : (outcome.error.problems ?? []).map(({ params }) => params?.['reason'])
  expect(new Set(found)).toEqual(new Set(['codelist-not-bound']))
})

test('a code that has lapsed by the day of the round is told wherever it stands, and kept', () => {
  const checked = checkAnswers(compiled(bound()), answers, { complete: true, on: '2027-02-24' })
  expect(checked.answers).toEqual(answers)
  expect(checked.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'form.code-lapsed /level',
    'form.code-lapsed /also',
    'form.code-lapsed /schools/0/level',
  ])
  expect(checked.problems[0]?.params).toEqual({ option: 'Nhóm trẻ', on: '2027-02-24' })
})

test('on its last day a code still counts, on the day before its first it does not, and without a day all do', () => {
  const problems = (level: string, on?: string) =>
    checkAnswers(compiled(bound()), { level }, { complete: true, ...(on === undefined ? {} : { on }) })
      .problems
  expect(problems('nursery', '2026-08-31')).toEqual([])
  expect(problems('mixed', '2026-08-31')).toHaveLength(1)
  expect(problems('mixed', '2026-09-01')).toEqual([])
  expect([...problems('nursery'), ...problems('mixed')]).toEqual([])
  expect(problems('toString', '2026-09-01').map(({ code }) => code)).toEqual(['form.not-an-option'])
})

test('what is offered are the codes open on the day and the one already chosen', () => {
  const field = compiled(bound()).fields.get('level')?.definition ?? asked.sections[0]?.fields[0]
  const offered = (chosen: readonly string[]) =>
    field ? openOptions(field, '2027-02-24', new Set(chosen)).map(({ value }) => value) : []
  expect(offered([])).toEqual(['primary', 'mixed'])
  expect(offered(['nursery'])).toEqual(['primary', 'nursery', 'mixed'])
})

test('another version of the list is a change of the form, and its schema names every code', () => {
  const newer = bound(asked, { ...list, version: '1.3.0' })
  expect(compareForms(bound(), newer).map(({ params }) => params?.['facet'])).toContain('codelist')
  const schema = toJsonSchema(compiled(bound())) as { properties: { level: { enum: readonly string[] } } }
  expect(schema.properties.level.enum).toEqual(['primary', 'nursery', 'mixed'])
})
