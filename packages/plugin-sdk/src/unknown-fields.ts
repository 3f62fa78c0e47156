import type { Problem } from '@thidua/kernel'
import type { PluginContent } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'

/** Fields that stand in no form of the plugin, or not in the one that is named. */
export function unknownFields(
  content: PluginContent,
  form: string | undefined,
  fields: readonly string[],
  file: string,
  path = '/fields',
): readonly Problem[] {
  if (form !== undefined && !content.forms.has(form)) return [flaw(file, '/form', 'form-unknown', { form })]
  const forms = form === undefined ? [...content.forms.values()] : [content.forms.get(form)]
  const known = new Set(
    forms.flatMap((one) => (one?.sections ?? []).flatMap((section) => section.fields.map(({ id }) => id))),
  )
  return fields
    .filter((field) => !known.has(field))
    .map((field) => flaw(file, path, 'field-unknown', { field }))
}
