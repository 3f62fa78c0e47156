import type { FormField, RecordType } from '@thidua/contracts'
import type { IndexedValue, RecordColumn, RecordData } from '@thidua/data/repositories'
import { foldSearchKey } from '@thidua/kernel'

const longestText = 200

/** The column of the index a field stands in. */
export function columnOf({ kind }: Pick<FormField, 'kind'>): RecordColumn {
  if (kind === 'date') return 'date'
  return kind === 'integer' || kind === 'decimal' ? 'number' : 'text'
}

export function fieldsOf({ form }: Pick<RecordType, 'form'>): readonly FormField[] {
  return form.sections.flatMap(({ fields }) => fields)
}

/** What an index was made of, in one text: another text, and it is made anew. */
export function indexOf(type: RecordType): string {
  return fieldsOf(type)
    .filter(({ id }) => type.indexed.includes(id))
    .map((field) => `${field.id}:${columnOf(field)}`)
    .toSorted()
    .join(' ')
}

/** The declared fields of a record that hold something, each in its column. */
export function indexedValues(type: RecordType, data: RecordData): readonly IndexedValue[] {
  return fieldsOf(type).flatMap((field) => {
    const value = type.indexed.includes(field.id) && Object.hasOwn(data, field.id) ? data[field.id] : null
    return value === null || value === undefined ? [] : [indexedValue(field, value)]
  })
}

function indexedValue(field: FormField, value: unknown): IndexedValue {
  const none = { field: field.id, text: null, searchKey: null, number: null, date: null }
  const column = columnOf(field)
  if (column === 'number') return { ...none, number: Number(value) }
  if (column === 'date') return { ...none, date: String(value) }
  const text = [...String(value)].slice(0, longestText).join('')
  const searched = field.kind === 'shortText' || field.kind === 'longText'
  return { ...none, text, searchKey: searched ? foldSearchKey(text) : text }
}
