import type { RJSFSchema } from '@rjsf/utils'
import { sectionSchema } from '@thidua/forms'
import type { CompiledForm } from '@thidua/forms'
import type { Language } from '@thidua/kernel'

/**
 * What rjsf needs to know of a section, and no more: which properties there are, in order, and of what type. It stays the same
 * whatever is answered (hidden fields draw nothing), so no key makes rjsf rebuild anything; limits are the checker's business.
 */
export function pageSchema(form: CompiledForm, sectionId: string, language: Language): RJSFSchema {
  const ids = new Set(form.fields.keys())
  const whole = sectionSchema(form, sectionId, { sections: ids, fields: ids, required: new Set() }, language)
  const properties = Object.entries(whole['properties'] ?? {}) as [string, RJSFSchema][]
  const flat = properties.map(([id, { type, title }]): [string, RJSFSchema] => [
    id,
    { ...(type ? { type } : {}), ...(title ? { title } : {}) },
  ])
  return { type: 'object', properties: Object.fromEntries(flat) }
}
