import type { AnyOperation } from '../operation.ts'
import type { JsonSchema } from '../schema/json-schema.ts'

export const security = [{ bearer: [] }, { session: [] }]
const refusal = { $ref: '#/components/responses/problem' }

/** Refusals every route may give, by status. */
export const refusals = { '4XX': refusal, '5XX': refusal }

/** One entry below `paths`: path and query members become parameters, the rest the body. */
export function describeOperation(operation: AnyOperation): object {
  const properties = (operation.input['properties'] ?? {}) as Record<string, JsonSchema>
  const required = (operation.input['required'] ?? []) as readonly string[]
  const inPath = pathMembers(operation.path)
  const others = Object.keys(properties).filter((name) => !inPath.includes(name))
  const parameters: object[] = inPath.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: properties[name],
  }))
  if (operation.method === 'GET') {
    parameters.push(
      ...others.map((name) => ({
        name,
        in: 'query',
        required: required.includes(name),
        schema: properties[name],
      })),
    )
  } else if (operation.kind === 'command') {
    parameters.push({ $ref: '#/components/parameters/idempotencyKey' })
  }
  return {
    operationId: operation.name,
    summary: operation.summary,
    tags: [operation.name.split('.')[0]],
    ...(operation.access === 'public' ? { security: [] } : { security }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.method !== 'GET' && others.length > 0
      ? { requestBody: describeBody(others, properties, required) }
      : {}),
    responses: {
      '200': { description: 'Done', content: { 'application/json': { schema: {} } } },
      ...refusals,
    },
  }
}

export function pathMembers(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
}

function describeBody(
  names: readonly string[],
  properties: Record<string, JsonSchema>,
  required: readonly string[],
): object {
  const schema = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, properties[name]])),
    required: names.filter((name) => required.includes(name)),
  }
  return { required: true, content: { 'application/json': { schema } } }
}
