/**
 * Takes the place of rjsf's `$ref` resolver and the URI parser it brings (see the web app's build). A section's schema holds no
 * `$ref`: `@thidua/forms` writes them out.
 */
// rjsf imports it as the default of its own file.
export default function findSchemaDefinition(reference?: string): never {
  throw new Error(`A section's schema holds no references, but one was asked for: ${reference ?? ''}`)
}

export const findSchemaDefinitionRecursive = findSchemaDefinition
export const splitKeyElementFromObject = findSchemaDefinition

export function makeAllReferencesAbsolute<Schema>(schema: Schema): Schema {
  return schema
}
