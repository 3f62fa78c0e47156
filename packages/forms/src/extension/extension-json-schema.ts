import type { CompiledForm } from '../compiled-form.ts'
import type { JsonSchema } from '../field-schema.ts'
import { toJsonSchema } from '../to-json-schema.ts'

/**
 * The schema of a composed form as what it is: the base's schema and the extension's, both of which must hold. Accepts what
 * `toJsonSchema(composed)` accepts, and can be read beside the base's without trusting anyone's arithmetic.
 */
export function extensionJsonSchema(base: CompiledForm, composed: CompiledForm): JsonSchema {
  const { $schema, $id, title, ...own } = toJsonSchema(composed)
  const { $schema: _dialect, $id: _address, title: _title, ...lower } = toJsonSchema(base)
  return { $schema, $id, title, allOf: [open(lower), open(own)], unevaluatedProperties: false }
}

function open({ additionalProperties: _closed, ...schema }: JsonSchema): JsonSchema {
  return schema
}
