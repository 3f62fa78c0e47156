import { deepEquals } from '@rjsf/utils'
import type { FoundFieldType, RJSFSchema, SchemaFieldPath, SchemaUtilsType, ValidatorType } from '@rjsf/utils'

/**
 * Takes the place of rjsf's schema utilities in the web app's build. Theirs resolve `$ref`, `allOf`, alternatives, conditions and
 * defaults on every key; a section's schema (`page-schema.ts`) is one flat object of typed properties, so every answer is known.
 */
// rjsf imports it as the default of its own file.
export default function createSchemaUtils(validator: ValidatorType, rootSchema: RJSFSchema): SchemaUtilsType {
  return {
    getRootSchema: () => rootSchema,
    getValidator: () => validator,
    doesSchemaUtilsDiffer: (otherValidator, otherSchema) =>
      otherValidator !== validator || !deepEquals(otherSchema, rootSchema),
    retrieveSchema: (schema) => schema,
    getDefaultFormState: (_schema, formData) => (formData ?? {}) as object,
    omitExtraData: (_schema, formData) => formData as object,
    sanitizeDataForNewSchema: (_next, _previous, data: unknown) => data,
    getDisplayLabel: () => false,
    isSelect: () => false,
    isMultiSelect: () => false,
    isFilesArray: () => false,
    findFieldInSchema: (schema, path) => propertyOf(schema, path),
    findSelectedOptionInXxxOf: notFlat,
    getClosestMatchingOption: notFlat,
    getFirstMatchingOption: notFlat,
    getFromSchema: notFlat,
    toPathSchema: notFlat,
  }
}

function propertyOf(schema: RJSFSchema, path: SchemaFieldPath): FoundFieldType {
  const property = schema.properties?.[String(typeof path === 'string' ? path : path[0])]
  return typeof property === 'object' ? { field: property, isRequired: false } : {}
}

function notFlat(): never {
  throw new Error('A section is a flat object: rjsf asked for a part of a schema that only nested ones have')
}
