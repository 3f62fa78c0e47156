import type { AnyOperation } from '../operation.ts'
import type { JsonSchema } from '../schema/json-schema.ts'

type Sent = {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: unknown
}

/**
 * The input of an operation from the pieces of a REST request. Path and query are text and become what the schema says;
 * what cannot is left as text for the validator to refuse. The path wins over the body.
 */
export function readRestInput(operation: AnyOperation, sent: Sent): unknown {
  if (operation.method !== 'GET' && sent.body !== undefined && sent.body !== null) {
    if (typeof sent.body !== 'object' || Array.isArray(sent.body)) return sent.body
  }
  const properties = (operation.input['properties'] ?? {}) as Record<string, JsonSchema>
  // the body of a DELETE may be absent; its version then comes in the query
  const fromQuery =
    operation.method === 'GET' || operation.method === 'DELETE' ? readText(sent.query, properties) : {}
  return { ...fromQuery, ...(sent.body as object | null | undefined), ...readText(sent.params, properties) }
}

function readText(
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
  properties: Record<string, JsonSchema>,
): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined)
      input[name] = readValue(value, Object.hasOwn(properties, name) ? properties[name] : undefined)
  }
  return input
}

function readValue(value: string | readonly string[], schema: JsonSchema | undefined): unknown {
  const type = schema?.['type']
  if (type === 'array') return typeof value === 'string' ? [value] : value
  if (typeof value !== 'string') return value
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  if ((type === 'integer' || type === 'number') && /^-?\d{1,15}(\.\d{1,10})?$/.test(value))
    return Number(value)
  return value
}
