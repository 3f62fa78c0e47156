import type { CompiledForm } from './compiled-form.ts'
import { isAlwaysRequired, objectSchema, type JsonSchema } from './field-schema.ts'

/**
 * JSON Schema 2020-12 of complete answers: the structural part, for other programs. What depends on other answers
 * (visibility, conditions, cross-field rules) is not in it; `checkAnswers` is the judge of those.
 */
export function toJsonSchema(form: CompiledForm): JsonSchema {
  const { definition } = form
  const alwaysThere = new Set(
    definition.sections.filter((section) => !section.visibleWhen).flatMap((section) => section.fields),
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:thidua:form:${definition.id}:${definition.version}`,
    title: definition.title.vi,
    ...objectSchema(
      definition.sections.flatMap((section) => section.fields),
      (field) => alwaysThere.has(field) && isAlwaysRequired(field),
    ),
  }
}
