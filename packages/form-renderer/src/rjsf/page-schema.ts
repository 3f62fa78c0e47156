import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { sectionSchema } from '@thidua/forms'
import type { CompiledForm } from '@thidua/forms'
import type { Language } from '@thidua/kernel'

type PageSchema = { readonly schema: RJSFSchema; readonly uiSchema: UiSchema }

/**
 * What rjsf needs to know of a section, and no more: which properties there are and of what type. It stays the same whatever is
 * answered (hidden fields draw nothing), so no key makes rjsf rebuild its schema; limits are the checker's business.
 */
export function pageSchema(
  form: CompiledForm,
  sectionId: string,
  language: Language,
  fieldName: string,
): PageSchema {
  const ids = new Set(form.fields.keys())
  const whole = sectionSchema(form, sectionId, { sections: ids, fields: ids, required: new Set() }, language)
  const properties = Object.entries(whole['properties'] ?? {}) as [string, RJSFSchema][]
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        properties.map(([id, schema]) => [id, { type: schema.type, title: schema.title }]),
      ) as NonNullable<RJSFSchema['properties']>,
    },
    uiSchema: {
      'ui:order': properties.map(([id]) => id),
      ...Object.fromEntries(properties.map(([id]) => [id, { 'ui:field': fieldName }])),
    },
  }
}
