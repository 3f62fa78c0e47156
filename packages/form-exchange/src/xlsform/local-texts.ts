import type { LocalText } from '@thidua/kernel'
import type { SheetRecord } from './sheet-records.ts'

/** Which columns hold Vietnamese and English for `label`, `hint`, `constraint_message`. */
export type TextColumns = { readonly vi: readonly string[]; readonly en: readonly string[] }

const vietnamese = /\(vi\)$|::vi$|::vietnamese|::ti.ng vi.t/i
const english = /\(en\)$|::en$|::english/i

/** `label::Vietnamese (vi)` before `label`; another language only where there is neither. */
export function textColumns(headers: readonly string[], name: string): TextColumns {
  const own = headers.filter((header) => header === name || header.startsWith(`${name}::`))
  const vi = own.filter((header) => vietnamese.test(header.normalize('NFC')))
  const en = own.filter((header) => english.test(header))
  const plain = own.filter((header) => header === name)
  const others = own.filter((header) => ![...vi, ...en, ...plain].includes(header))
  return { vi: [...vi, ...plain, ...others], en }
}

export type ReadText = { readonly text: LocalText; readonly column: string; readonly onlyEnglish: boolean }

export function readText(record: SheetRecord, columns: TextColumns): ReadText | null {
  const viColumn = columns.vi.find((column) => record.get(column) !== '')
  const enColumn = columns.en.find((column) => record.get(column) !== '')
  const en = enColumn === undefined ? '' : bounded(record.get(enColumn))
  if (viColumn === undefined) {
    return enColumn === undefined ? null : { text: { vi: en, en }, column: enColumn, onlyEnglish: true }
  }
  const vi = bounded(record.get(viColumn))
  return { text: { vi, ...(en === '' ? {} : { en }) }, column: viColumn, onlyEnglish: false }
}

function bounded(text: string): string {
  return text.slice(0, 4000)
}
