import type { FormDefinition, FormField, PluginCollection } from '@thidua/contracts'
import type { FindCodelist } from '@thidua/forms'
import { bindCodelists, formLimits } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'

type RecordField = PluginCollection['fields'][number]

/**
 * A record type as a form of one section: the same checker, controls and words as everywhere else. Its lists are bound, so it
 * is whole in itself. Refuses as `bindCodelists`.
 */
export function recordForm(collection: PluginCollection, find: FindCodelist): Outcome<FormDefinition> {
  const { id, version, title, fields } = collection
  return bindCodelists(
    {
      id,
      formNumber: 'F00',
      version,
      title,
      sections: [{ id: 'record', title, fields: fields.map(formField) }],
    },
    find,
  )
}

function formField(field: RecordField): FormField {
  const { id, label, required, minimum, maximum, options, codelist } = field
  const head = { id, label, ...(required === undefined ? {} : { required }) }
  const bounds = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
  switch (field.kind) {
    case 'text':
      return { ...head, ...textOf(field.maxLength ?? formLimits.shortText) }
    case 'integer':
      return { ...head, kind: 'integer', ...bounds }
    case 'number':
      return { ...head, kind: 'decimal', ...bounds }
    case 'boolean':
      return { ...head, kind: 'yesNo' }
    case 'date':
      return { ...head, kind: 'date' }
    case 'choice':
      return { ...head, kind: 'choice', ...(options ? { options } : {}) }
    case 'codelist':
      return { ...head, kind: 'choice', ...(codelist ? { codelist } : {}) }
  }
}

/** What fits in one line is one line. */
function textOf(maxLength: number): Pick<FormField, 'kind' | 'maxLength'> {
  return { kind: maxLength > formLimits.shortText ? 'longText' : 'shortText', maxLength }
}
