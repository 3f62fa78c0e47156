import type { FormField } from '@thidua/contracts'
import { localText, type Language } from '@thidua/kernel'
import type { CompiledForm } from './compiled-form.ts'
import { fieldSchema, type JsonSchema } from './field-schema.ts'
import { holdsAnswer } from './form-limits.ts'
import type { VisibleFields } from './visible-fields.ts'

/**
 * The schema of one section for one page form, for the answers of this moment: hidden fields are left out and what is
 * required now is required, so it holds no `if`, `oneOf` or `$ref` and means the same in draft-07 and 2020-12.
 * Fields that only show something appear with type `null` and take part in the order of the page.
 */
export function sectionSchema(
  form: CompiledForm,
  sectionId: string,
  visible: VisibleFields,
  language: Language,
): JsonSchema {
  const section = form.sections.find((candidate) => candidate.definition.id === sectionId)
  if (!section) throw new Error(`form ${form.definition.id} has no section ${sectionId}`)
  const fields = section.fields
    .map((field) => field.definition)
    .filter((field) => visible.fields.has(field.id))
  const required = fields.filter((field) => holdsAnswer(field.kind) && visible.required.has(field.id))
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.id, titled(field, language)])),
    required: required.map((field) => field.id),
  }
}

function titled(field: FormField, language: Language): JsonSchema {
  const schema = fieldSchema(field) ?? { type: 'null', readOnly: true }
  const words = {
    title: localText(field.label, language),
    ...(field.help ? { description: localText(field.help, language) } : {}),
  }
  if (field.kind === 'matrix') return { ...words, ...schema, properties: matrixRows(field, schema, language) }
  if (field.kind !== 'rows') return { ...words, ...schema }
  const columns = field.columns ?? []
  const items = {
    ...(schema.items as JsonSchema),
    properties: Object.fromEntries(columns.map((column) => [column.id, titled(column, language)])),
  }
  return { ...words, ...schema, items }
}

function matrixRows(field: FormField, schema: JsonSchema, language: Language): JsonSchema {
  const rows = schema['properties'] as Readonly<Record<string, JsonSchema>>
  const titles = (field.matrixRows ?? []).map(
    (row) => [row.id, { title: localText(row.label, language), ...rows[row.id] }] as const,
  )
  return Object.fromEntries(titles)
}
