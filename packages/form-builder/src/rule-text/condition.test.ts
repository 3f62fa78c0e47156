import * as fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { compileRule } from '@thidua/rules'
import type { RuleVariables } from '@thidua/rules'
import type { FormDefinition } from '@thidua/contracts'
import { describe, expect, test } from 'vitest'
import type { Condition, ConditionField } from './condition.ts'
import { operandOf, operatorsOf } from './condition.ts'
import { conditionFields } from './condition-fields.ts'
import { isVisual, readCondition } from './read-condition.ts'
import { writeCondition } from './write-condition.ts'

const label = (vi: string) => ({ vi })
const choices = [
  { value: 'unit', label: label('Đơn vị') },
  { value: 'province', label: label('Toàn tỉnh') },
]
const fields: readonly ConditionField[] = [
  { id: 'issued', label: label('Đã ban hành'), kind: 'yesNo', type: 'boolean' },
  { id: 'number', label: label('Số, ký hiệu'), kind: 'shortText', type: 'text' },
  { id: 'assigned', label: label('Được giao'), kind: 'integer', type: 'integer' },
  { id: 'done', label: label('Hoàn thành'), kind: 'integer', type: 'integer' },
  { id: 'share', label: label('Tỷ lệ'), kind: 'percent', type: 'decimal' },
  { id: 'signedOn', label: label('Ngày ký'), kind: 'date', type: 'text' },
  { id: 'reach', label: label('Phạm vi'), kind: 'choice', type: 'text', choices },
  { id: 'areas', label: label('Nội dung'), kind: 'choices', type: 'texts', choices },
  { id: 'classes', label: label('Lớp'), kind: 'rows', type: { rows: { topic: 'text' } } },
]
const byId = new Map(fields.map((field) => [field.id, field]))
const variables: RuleVariables = Object.fromEntries(fields.map((field) => [field.id, field.type]))

const plainOf = (field: ConditionField) => {
  if (field.type === 'boolean') return fc.boolean()
  if (field.type === 'integer') return fc.integer({ min: -1000, max: 1000 })
  if (field.type === 'decimal')
    return fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)
  return field.choices
    ? fc.constantFrom('unit', 'province')
    : fc.constantFrom('2026-01-31', 'Đã "ký"', 'a\\b')
}

const anyTest: fc.Arbitrary<Condition> = fc.constantFrom(...fields).chain((field) =>
  fc.constantFrom(...operatorsOf(field)).chain((operator): fc.Arbitrary<Condition> => {
    const about = { kind: 'test', field: field.id, operator } as const
    switch (operandOf(operator)) {
      case 'none':
        return fc.constant(about)
      case 'count':
        return fc.nat(9).map((value) => ({ ...about, value: { kind: 'plain', value } }))
      case 'several':
        return fc.constant({ ...about, value: { kind: 'several', values: ['unit', 'province'] } })
      case 'one':
        return plainOf(field).map((value) => ({ ...about, value: { kind: 'plain', value } }))
    }
  }),
)

/** Groups alternate between and / or, as they are drawn. */
function groupOf(join: 'and' | 'or', depth: number): fc.Arbitrary<Condition> {
  const inner = depth > 0 ? fc.oneof(anyTest, groupOf(join === 'and' ? 'or' : 'and', depth - 1)) : anyTest
  return fc
    .array(inner, { minLength: 2, maxLength: 3 })
    .map((parts): Condition => ({ kind: 'group', join, parts }))
}

const anyCondition = fc.oneof(anyTest, groupOf('and', 2), groupOf('or', 2))

describe('a condition built from labels', () => {
  test('is read back as it was built, and the engine accepts it', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const source = writeCondition(condition, byId)
        expect(readCondition(source, byId)).toEqual(condition)
        expect(compileRule(source, { variables, result: 'boolean' })).toMatchObject({ ok: true })
      }),
    )
  })

  test.each([
    ['issued', 'issued == true'],
    ['3 <= done', 'done >= 3'],
    ['size(classes) > 2', 'size(classes) >= 3'],
    ['!("unit" in areas)', '!("unit" in areas)'],
    ['done <= assigned', 'done <= assigned'],
    ['done * 2 > assigned && issued == true', '(done * 2 > assigned) && issued == true'],
    ['classes.exists(c, c.topic == "AI")', 'classes.exists(c, c.topic == "AI")'],
  ])('%s is shown as %s', (source, shown) => {
    const condition = readCondition(source, byId)
    expect(condition && writeCondition(condition, byId)).toBe(shown)
  })

  test('what has no picture keeps its text, beside what has one', () => {
    const condition = readCondition('done * 2 > assigned && issued == true', byId)
    expect(condition).toMatchObject({
      kind: 'group',
      parts: [
        { kind: 'text', source: 'done * 2 > assigned' },
        { kind: 'test', field: 'issued' },
      ],
    })
    expect(condition && isVisual(condition)).toBe(false)
  })

  test('an unfinished expression has no picture at all', () => {
    expect(readCondition('done <=', byId)).toBeNull()
    expect(readCondition('', byId)).toEqual({ kind: 'group', join: 'and', parts: [] })
  })
})

const plugins = new URL('../../../../plugins/', import.meta.url)
const published = readdirSync(plugins).flatMap((plugin) => {
  const folder = new URL(`${plugin}/forms/`, plugins)
  return readdirSync(folder).map(
    (file) =>
      [
        `${plugin}/${file}`,
        JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as FormDefinition,
      ] as const,
  )
})

test.each(published)('nine in ten conditions of %s can be drawn', (_, definition) => {
  const known = new Map(conditionFields(definition).map((field) => [field.id, field]))
  const conditions = definition.sections
    .flatMap((section) => [
      section.visibleWhen,
      ...section.fields.flatMap((field) => [field.visibleWhen, field.requiredWhen]),
    ])
    .filter((source) => source !== undefined)
  const drawn = conditions.filter((source) => {
    const condition = readCondition(source, known)
    return condition && isVisual(condition)
  })
  expect(drawn.length).toBeGreaterThanOrEqual(conditions.length * 0.9)
})
