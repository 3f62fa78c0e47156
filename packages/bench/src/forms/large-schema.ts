import type { FormField } from '@thidua/contracts'
import { largeForm } from './large-form.ts'

type Schema = { readonly [keyword: string]: unknown }

/** The same form as somebody would write it for react-jsonschema-form alone: conditions by `if` and `then`. */
export const largeSchema: Schema = {
  type: 'object',
  title: largeForm.title.vi,
  properties: Object.fromEntries(
    allFields().flatMap((field) => (field.visibleWhen ? [] : [[field.id, schemaOf(field)]])),
  ),
  allOf: allFields().flatMap((field) => {
    const condition = /^(\w+) == "(\w+)"$/.exec(field.visibleWhen ?? '')
    if (!condition) return []
    const [, asked = '', value = ''] = condition
    return [
      {
        if: { properties: { [asked]: { const: value } }, required: [asked] },
        // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
        then: { properties: { [field.id]: schemaOf(field) } },
      },
    ]
  }),
}

/** Without it what a condition shows would stand at the end. */
export const largeUiSchema: Schema = { 'ui:order': allFields().map(({ id }) => id) }

function allFields(): readonly FormField[] {
  return largeForm.sections.flatMap(({ fields }) => fields)
}

function schemaOf({ kind, label, maxLength, minimum, maximum, options }: FormField): Schema {
  if (kind === 'integer') return { type: 'integer', title: label.vi, minimum, maximum }
  if (kind === 'shortText') return { type: 'string', title: label.vi, maxLength }
  return {
    type: 'string',
    title: label.vi,
    oneOf: (options ?? []).map((option) => ({ const: option.value, title: option.label.vi })),
  }
}
