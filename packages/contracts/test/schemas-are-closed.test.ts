import { expect, test } from 'vitest'
import { listJson, readJson } from './content-files.ts'

type Schema = { readonly [keyword: string]: unknown }

/** Every subschema that declares a type, with its place. Conditions only narrow what is declared elsewhere. */
function declaredIn(schema: unknown, place: string): readonly { place: string; schema: Schema }[] {
  if (typeof schema !== 'object' || schema === null) return []
  if (Array.isArray(schema)) return schema.flatMap((one, index) => declaredIn(one, `${place}/${index}`))
  const inner = Object.entries(schema as Schema)
    .filter(([key]) => !['if', 'then', 'else', 'not', 'allOf', 'contains'].includes(key))
    .flatMap(([key, value]) => declaredIn(value, `${place}/${key}`))
  return 'type' in schema && typeof schema.type === 'string'
    ? [{ place, schema: schema as Schema }, ...inner]
    : inner
}

const declared = listJson('v1')
  .filter((path) => path !== 'v1/pipeline.schema.json') // narrows `workflow`, which is closed
  .flatMap((path) => declaredIn(readJson(path), path))

test('objects refuse keys they do not name', () => {
  const open = declared.filter(
    ({ schema }) =>
      schema['type'] === 'object' && schema['additionalProperties'] !== false && !('oneOf' in schema),
  )
  expect(open.map(({ place }) => place)).toEqual([])
})

test('every text has a longest length and every list a largest size', () => {
  const fixed = (schema: Schema) => 'enum' in schema || 'const' in schema
  const texts = declared.filter(({ schema }) => schema['type'] === 'string' && !fixed(schema))
  const unbounded = texts.filter(
    ({ schema }) => !('maxLength' in schema) && !isShortPattern(schema['pattern']),
  )
  expect(unbounded.map(({ place }) => place)).toEqual([])
  const lists = declared.filter(({ schema }) => schema['type'] === 'array' && !('maxItems' in schema))
  expect(lists.map(({ place }) => place)).toEqual([])
})

/** A pattern without repetition marks bounds the text by itself. */
function isShortPattern(pattern: unknown): boolean {
  return (
    typeof pattern === 'string' && pattern.startsWith('^') && pattern.endsWith('$') && !/[*+]/.test(pattern)
  )
}

test('each contract has a stable address that is an identifier', () => {
  for (const path of listJson('v1')) {
    expect((readJson(path) as Schema)['$id']).toBe(`https://thidua.vn/schemas/${path}`)
  }
})

test('patterns answer a hostile text of the longest length at once', () => {
  const patterns = declared.flatMap(({ schema }) =>
    typeof schema['pattern'] === 'string'
      ? [{ pattern: schema['pattern'], longest: Number(schema['maxLength'] ?? 300) }]
      : [],
  )
  expect(patterns.length).toBeGreaterThan(20)
  for (const { pattern, longest } of patterns) {
    const expression = new RegExp(pattern, 'u')
    const started = process.cpuUsage().user
    for (const unit of ['a', 'a-', 'a.', 'a/', '1.', 'A1-', '$a']) expression.test(`${unit.repeat(longest)}!`)
    expect({ pattern, slow: process.cpuUsage().user - started > 200_000 }).toEqual({ pattern, slow: false })
  }
})
