import type { FormField } from '@thidua/contracts'
import { note, type CarryNotes } from './carry-notes.ts'
import { optionValueOf } from './field-ids.ts'
import { readText, textColumns } from './local-texts.ts'
import type { SheetRecords } from './sheet-records.ts'

export type ChoiceList = {
  readonly options: NonNullable<FormField['options']>
  /** Values of the sheet → values of the form. */
  readonly values: ReadonlyMap<string, string>
}

type OpenList = {
  readonly options: { value: string; label: { vi: string; en?: string } }[]
  readonly values: Map<string, string>
  readonly taken: Set<string>
}

/** The lists of the sheet `choices` by name. A value the platform would refuse is rewritten, and said so. */
export function readChoices(
  { headers, records }: SheetRecords,
  notes: CarryNotes,
): ReadonlyMap<string, ChoiceList> {
  const lists = new Map<string, OpenList>()
  const labels = textColumns(headers, 'label')
  const listColumn = headers.includes('list_name') ? 'list_name' : 'list name'
  for (const record of records) {
    const name = record.get(listColumn)
    const value = record.get('name') || record.get('value')
    if (name === '' || value === '') continue
    const list = lists.get(name) ?? {
      options: [],
      values: new Map<string, string>(),
      taken: new Set<string>(),
    }
    lists.set(name, list)
    if (list.values.has(value)) {
      note(notes, 'choices', record, 'name', 'choice-twice')
      continue
    }
    const kept = optionValueOf(value, list.taken)
    if (kept !== value) note(notes, 'choices', record, 'name', 'renamed')
    const label = readText(record, labels)
    if (!label) note(notes, 'choices', record, 'label', 'no-label')
    if (record.get('media::image') !== '') note(notes, 'choices', record, 'media::image', 'media')
    list.values.set(value, kept)
    list.options.push({ value: kept, label: label?.text ?? { vi: value } })
  }
  return lists
}
