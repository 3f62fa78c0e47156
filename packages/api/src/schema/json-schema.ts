/** A JSON Schema of the 2020-12 dialect, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** An object that admits exactly these members. Those named in `optional` may be left out. */
export function closed<Properties extends Record<string, JsonSchema>>(
  properties: Properties,
  optional: readonly (keyof Properties & string)[] = [],
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return {
    type: 'object',
    additionalProperties: false,
    properties,
    ...(required.length > 0 ? { required } : {}),
  }
}

/** Text of bounded length, counted in code points. */
export function text(maxLength: number, minLength = 1): JsonSchema {
  return { type: 'string', minLength, maxLength }
}

export function oneOf(values: readonly (string | null)[]): JsonSchema {
  return { enum: values }
}

export function integer(minimum: number, maximum: number): JsonSchema {
  return { type: 'integer', minimum, maximum }
}

export function list(items: JsonSchema, maxItems: number, minItems = 0): JsonSchema {
  return { type: 'array', items, maxItems, ...(minItems > 0 ? { minItems } : {}) }
}
