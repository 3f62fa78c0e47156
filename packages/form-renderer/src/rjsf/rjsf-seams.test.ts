import { expect, test } from 'vitest'
import { compiledSample, definition } from '../testing/sample-section.ts'
import deepEquals from './lean/deep-equals.ts'
import createSchemaUtils from './lean/flat-schema.ts'
import getDefaultRegistry from './lean/lean-registry.ts'
import findSchemaDefinition from './lean/no-references.ts'
import { pageSchema } from './page-schema.ts'
import { sectionValidator } from './section-validator.ts'

const form = compiledSample()
const schema = pageSchema(form, 'a1', 'vi')

test('the schema rjsf gets is flat: no reference, no alternative, no condition, no nesting', () => {
  expect(JSON.stringify(schema)).not.toMatch(/"(\$ref|allOf|anyOf|oneOf|if|items|dependentSchemas)"/)
  expect(Object.keys(schema.properties ?? {})).toEqual(
    definition.sections[0]?.fields.map((field) => field.id),
  )
  expect(Object.keys(schema.properties ?? {})).toContain('reason')
})

test('what stands in for rjsf’s schema utilities answers for a flat schema and refuses the rest', () => {
  const utils = createSchemaUtils(
    sectionValidator(form, 'a1', () => ({})),
    schema,
  )
  expect(utils.getDefaultFormState(schema, { number: 'x' })).toEqual({ number: 'x' })
  expect(utils.getDefaultFormState(schema)).toEqual({})
  expect(utils.findFieldInSchema(schema, ['number']).field).toEqual({ type: 'string', title: 'Số văn bản' })
  expect(utils.findFieldInSchema(schema, ['surprise']).field).toBeUndefined()
  expect(() => utils.toPathSchema(schema)).toThrow('flat object')
  expect(() => findSchemaDefinition('#/x')).toThrow('no references')
})

test('of rjsf’s registry a section needs nothing but the defaults of ids', () => {
  const { fields, widgets, globalFormOptions } = getDefaultRegistry()
  expect({ ...fields, ...widgets }).toEqual({})
  expect(globalFormOptions.idPrefix).toBe('root')
})

test('rjsf’s validator gives the verdict of our checker, for this section alone', () => {
  const validator = sectionValidator(form, 'a1', () => ({ assigned: 4 }))
  const { errors, errorSchema } = validator.validateFormData({ verdict: 'met', done: 5 }, schema)
  expect(errors.map((error) => error.name).toSorted()).toEqual(['form.required', 'form.rule-broken'])
  expect(errorSchema).toMatchObject({ done: { __errors: ['Không thể lớn hơn số được giao.'] } })
  expect(sectionValidator(form, 'other', () => ({})).validateFormData({}, schema).errors).toEqual([])
})

test.each<[unknown, unknown, boolean]>([
  [{ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [1], false],
  [[], {}, false],
  [Number.NaN, Number.NaN, true],
  [() => 1, () => 2, true],
  [new Map(), new Map(), false],
  [null, {}, false],
])('comparing %j and %j as rjsf does gives %s', (left, right, equal) => {
  expect(deepEquals(left, right)).toBe(equal)
})
