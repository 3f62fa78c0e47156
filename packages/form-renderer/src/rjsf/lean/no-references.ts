/**
 * Takes the place of rjsf's `$ref` resolver and the URI parser it brings (see the web app's build). Schemas of a section
 * hold no `$ref`: `@thidua/forms` writes them out.
 */
function findSchemaDefinition(reference?: string): never {
  throw new Error(`A section's schema holds no references, but one was asked for: ${reference ?? ''}`)
}

// rjsf imports it as the default of its own file.
export default findSchemaDefinition
export const findSchemaDefinitionRecursive = findSchemaDefinition
export const makeAllReferencesAbsolute = <Schema>(schema: Schema): Schema => schema
export const splitKeyElementFromObject = findSchemaDefinition
