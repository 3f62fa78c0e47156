import type { PluginCollection } from '@thidua/contracts'
import { compileForm } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'
import { findCodelistAmong } from '../codelists/find-codelist.ts'
import type { PluginContent } from '../plugin-content.ts'
import { flaw } from '../read-plugin.ts'
import { recordForm } from './record-form.ts'

/** Its fields are there, each once and of one meaning, and make a form somebody can fill in. */
export function checkCollection(
  { additions }: PluginContent,
  collection: PluginCollection,
  file: string,
): readonly Problem[] {
  const { fields, titleField, indexed = [] } = collection
  const known = new Set(fields.map(({ id }) => id))
  const find = findCodelistAmong(additions.codelists)
  const plain = [
    ...[titleField, ...indexed]
      .filter((field) => !known.has(field))
      .map((field) => flaw(file, '/fields', 'field-unknown', { field })),
    ...(known.size === fields.length ? [] : [flaw(file, '/fields', 'id-twice')]),
    ...(new Set(indexed).size === indexed.length ? [] : [flaw(file, '/indexed', 'id-twice')]),
    ...fields.flatMap(({ id, kind, options, codelist }) => {
      if (kind === 'choice' && !options) return [flaw(file, '/fields', 'options-missing', { field: id })]
      const found = codelist !== undefined && find(codelist) !== undefined
      return kind === 'codelist' && !found ? [flaw(file, '/fields', 'codelist-unknown', { field: id })] : []
    }),
  ]
  if (plain.length > 0) return plain
  const form = recordForm(collection, find)
  const compiled = form.ok ? compileForm(form.value) : form
  if (compiled.ok) return []
  return (compiled.error.problems ?? []).map(({ params }) =>
    flaw(file, '/fields', String(params?.['reason'] ?? compiled.error.code)),
  )
}
