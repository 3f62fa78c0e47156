import type { JsonSchema, SchemaFile } from './schema-files.ts'

type Names = { readonly file: string; readonly of: (reference: string) => string }

/**
 * TypeScript types of every contract in one text. Conditions (`if`, `not`, `allOf`), bounds and patterns are what the
 * validators check; a type says which keys exist and what kind of value they hold. What a key means stands in the schema,
 * in Vietnamese, so it is not repeated here.
 */
export function renderTypes(files: readonly SchemaFile[]): string {
  return files.flatMap((file) => renderFile(file)).join('\n')
}

function renderFile(file: SchemaFile): readonly string[] {
  const names: Names = { file: file.name, of: (reference) => typeNameOf(reference, file.name) }
  const definitions = Object.entries((file.schema['$defs'] ?? {}) as Record<string, JsonSchema>)
  return [
    ...(file.isDocument ? [declare(rootNameOf(file.name), file.schema, names)] : []),
    ...definitions.map(([key, schema]) => declare(names.of(`#/$defs/${key}`), schema, names)),
  ]
}

function declare(name: string, schema: JsonSchema, names: Names): string {
  return `export type ${name} = ${render(schema, names)}\n`
}

function render(schema: JsonSchema, names: Names): string {
  if (typeof schema['$ref'] === 'string') return names.of(schema['$ref'])
  if ('const' in schema) return JSON.stringify(schema['const'])
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => JSON.stringify(value)).join(' | ')
  const choices = schema['anyOf'] ?? schema['oneOf']
  if (Array.isArray(choices) && !schema['properties'])
    return choices.map((one) => render(one as JsonSchema, names)).join(' | ')
  return renderPlain(schema, names)
}

function renderPlain(schema: JsonSchema, names: Names): string {
  switch (schema['type']) {
    case 'object':
      return renderObject(schema, names)
    case 'array':
      return `readonly (${render(schema['items'] as JsonSchema, names)})[]`
    case 'integer':
    case 'number':
      return 'number'
    case 'string':
    case 'boolean':
    case 'null':
      return schema['type']
    default:
      throw new Error(`${names.file}: no type for ${JSON.stringify(schema)}`)
  }
}

function renderObject(schema: JsonSchema, names: Names): string {
  const required = new Set(schema['required'] as readonly string[] | undefined)
  const properties = Object.entries(schema['properties'] as Record<string, JsonSchema>)
  const lines = properties.map(([key, value]) => {
    const mark = required.has(key) ? '' : '?'
    return `readonly ${JSON.stringify(key)}${mark}: ${render(value, names)}`
  })
  return `{ ${lines.join('; ')} }`
}

function rootNameOf(file: string): string {
  return file === 'workflow' ? 'WorkflowDefinition' : pascal(file)
}

/** `words.defs.json#/$defs/role` is `Role`; `#/$defs/step` inside `workflow` is `WorkflowStep`; properties by path. */
function typeNameOf(reference: string, currentFile: string): string {
  const [address = '', pointer = ''] = reference.split('#')
  const file = address ? address.replace(/\.(schema|defs)\.json$/, '') : currentFile
  if (!pointer) return rootNameOf(file)
  const [, place, key = ''] = pointer.split('/')
  if (place === 'properties') return `${rootNameOf(file)}[${JSON.stringify(key)}]`
  return file === 'words' ? pascal(key) : pascal(file) + pascal(key)
}

function pascal(text: string): string {
  return text.replace(/(^|[-_])([a-z])/g, (_, _mark: string, letter: string) => letter.toUpperCase())
}
