import { errorCodes } from '@thidua/kernel'
import { expect, test } from 'vitest'
import { operationList } from '../operation-table.ts'
import { createOpenapi } from './create-openapi.ts'
import { fileRoutes } from './file-routes.ts'

type Described = {
  readonly operationId: string
  readonly parameters?: readonly {
    readonly $ref?: string
    readonly name?: string
    readonly in?: string
    readonly schema?: unknown
  }[]
  readonly requestBody?: {
    readonly content: Record<string, { readonly schema?: { readonly properties?: object } }>
  }
  readonly responses: Record<string, unknown>
  readonly security: readonly object[]
}
type Document = {
  readonly openapi: string
  readonly paths: Record<string, Record<string, Described>>
  readonly components: {
    readonly schemas: { readonly ErrorCode: { readonly enum: readonly string[] } }
    readonly securitySchemes: object
  }
}

const document = JSON.parse(
  JSON.stringify(createOpenapi({ version: '1', serverUrl: 'http://127.0.0.1:4080' })),
) as Document
const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, entry]) => ({ path, method, entry })),
)

test('It is OpenAPI 3.1 and lists the closed codes', () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  expect(document.components.schemas.ErrorCode.enum).toStrictEqual([...errorCodes])
  expect(Object.keys(document.components.securitySchemes)).toStrictEqual(['bearer', 'session'])
})

test('Every operation and every file route stands in it once, under its own method and path', () => {
  const wanted = [...operationList, ...fileRoutes].map(
    ({ name, method, path }) => `${name} ${method.toLowerCase()} ${path}`,
  )
  const present = described.map(({ entry, method, path }) => `${entry.operationId} ${method} ${path}`)
  expect(present.toSorted()).toStrictEqual(wanted.toSorted())
  expect(new Set(wanted).size).toBe(wanted.length)
})

test('Every member of an input is in the path, the query or the body, and nowhere twice', () => {
  const wanted: string[] = []
  const found: string[] = []
  for (const operation of operationList) {
    const entry = document.paths[operation.path]?.[operation.method.toLowerCase()]
    const parameters = (entry?.parameters ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]))
    const body = Object.keys(entry?.requestBody?.content['application/json']?.schema?.properties ?? {})
    const members = Object.keys((operation.input['properties'] ?? {}) as object)
    wanted.push(`${operation.name} ${members.toSorted().join(' ')}`)
    found.push(`${operation.name} ${[...parameters, ...body].toSorted().join(' ')}`)
  }
  expect(found).toStrictEqual(wanted)
})

test('Every braced member of a path is described, and refusals are named for every route', () => {
  for (const { path, entry } of described) {
    const inPath = (entry.parameters ?? [])
      .filter((parameter) => parameter.in === 'path')
      .map(({ name }) => name)
    expect([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])).toStrictEqual(inPath)
    expect(Object.keys(entry.responses)).toStrictEqual(['200', '4XX', '5XX'])
  }
})

test('Every reference inside the document leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  )
  const follow = (reference: string) =>
    reference
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document)
  expect(references.length).toBeGreaterThan(0)
  expect(references.filter((reference) => follow(reference) === undefined)).toStrictEqual([])
})
