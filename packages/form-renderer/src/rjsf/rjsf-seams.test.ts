import { expect, test } from 'vitest'
import { compiledSample } from '../../test/sample-section.ts'
import createSchemaUtils from './lean/flat-schema-utils.ts'
import getDefaultRegistry from './lean/lean-registry.ts'
import findSchemaDefinition from './lean/no-references.ts'
import { pageSchema } from './page-schema.ts'
import { answerFieldName } from './section-theme.tsx'
import { sectionValidator } from './section-validator.ts'

const form = compiledSample()
const { schema, uiSchema } = pageSchema(form, 'a1', 'vi', answerFieldName)

test('the schema rjsf gets is flat: no reference, no alternative, no condition, no nesting', () => {
  expect(JSON.stringify(schema)).not.toMatch(/"(\$ref|allOf|anyOf|oneOf|if|items|dependentSchemas)"/)
  expect(Object.keys(schema.properties ?? {})).toEqual(uiSchema['ui:order'])
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

test('of rjsf’s registry a section needs two fields', () => {
  expect(Object.keys(getDefaultRegistry().fields)).toEqual(['ObjectField', 'SchemaField'])
})

test('rjsf’s validator gives the verdict of our checker, for this section alone', () => {
  const validator = sectionValidator(form, 'a1', () => ({ assigned: 4 }))
  const { errors, errorSchema } = validator.validateFormData({ verdict: 'met', done: 5 }, schema)
  expect(errors.map((error) => error.name).toSorted()).toEqual(['form.required', 'form.rule-broken'])
  expect(errorSchema).toMatchObject({ done: { __errors: ['Không thể lớn hơn số được giao.'] } })
  expect(sectionValidator(form, 'other', () => ({})).validateFormData({}, schema).errors).toEqual([])
})
