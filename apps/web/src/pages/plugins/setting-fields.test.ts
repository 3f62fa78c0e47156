import { expect, test } from 'vitest'
import { changedSettings, faultOfSetting, settingFields } from './setting-fields.ts'

const fields = settingFields({
  type: 'object',
  additionalProperties: false,
  properties: {
    leastSchools: { type: 'integer', title: 'Số trường ít nhất', minimum: 2, maximum: 30, default: 3 },
    showEvenness: { type: 'boolean', title: 'Hiện độ đồng đều', default: true },
    audience: {
      type: 'string',
      title: 'Ai được xem',
      oneOf: [{ const: 'agency', title: 'Đơn vị đề nghị' }],
      default: 'agency',
    },
    greeting: { type: 'string', title: 'Lời chào', maxLength: 5, default: '' },
  },
})

test('every setting of the schema becomes the control of its kind, with its bounds and default', () => {
  expect(fields.map(({ key, kind, otherwise }) => [key, kind, otherwise])).toEqual([
    ['leastSchools', 'integer', 3],
    ['showEvenness', 'boolean', true],
    ['audience', 'choice', 'agency'],
    ['greeting', 'text', ''],
  ])
  expect(fields[0]).toMatchObject({ minimum: 2, maximum: 30 })
})

test('a value outside the bounds is not sent', () => {
  const [least, , , greeting] = fields
  if (!least || !greeting) throw new Error('the schema has four settings')
  expect([1, 2, 30, 31, 2.5, 'ba', null].map((value) => faultOfSetting(least, value))).toEqual([
    'below',
    null,
    null,
    'above',
    'number',
    'number',
    'number',
  ])
  expect(faultOfSetting(greeting, 'dài quá')).toBe('long')
})

test('only what differs is sent', () => {
  expect(changedSettings({ a: 1, b: true }, { a: 1, b: false })).toEqual({ b: false })
  expect(changedSettings({ a: 1 }, { a: 1 })).toEqual({})
})
