import type { NumberStyle } from './read-number-styles.ts'
import { isLegalDate, type LegalDate } from '@thidua/kernel'

/** One cell as it stands. Nothing is computed: a formula is read as the value its author's program last showed. */
export type ReadCell = {
  /** The value as plain text: numbers with a decimal point, dates as yyyy-mm-dd, booleans as TRUE or FALSE. */
  readonly text: string
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error'
  readonly number?: number
  /** The number is shown times a hundred with a percent sign: 0.85 for 85 %. */
  readonly percent?: true
  readonly formula?: true
}

export type RawCell = {
  readonly type: string
  readonly value: string
  readonly formula: boolean
  readonly style: NumberStyle
}

const day = 86_400_000

/** Serial day numbers of Excel count from 1899-12-30 (its 29 February 1900 never was), or from 1904 on old Macs. */
export function dateOfSerial(serial: number, since1904: boolean): LegalDate | null {
  if (!Number.isFinite(serial) || serial < 61 || serial > 2_958_465) return null
  const origin = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const date = new Date(origin + Math.floor(serial) * day).toISOString().slice(0, 10)
  return isLegalDate(date) ? date : null
}

export function serialOfDate(date: LegalDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / day)
}

export function readCell(raw: RawCell, since1904: boolean): ReadCell | null {
  const flag = raw.formula ? ({ formula: true } as const) : {}
  if (raw.value === '') return raw.formula ? { text: '', kind: 'text', ...flag } : null
  if (raw.type === 'b') return { text: raw.value === '1' ? 'TRUE' : 'FALSE', kind: 'boolean', ...flag }
  if (raw.type === 'e') return { text: raw.value, kind: 'error', ...flag }
  if (raw.type === 'd') return { text: raw.value.slice(0, 10), kind: 'date', ...flag }
  if (raw.type !== '' && raw.type !== 'n') return { text: raw.value, kind: 'text', ...flag }
  const number = Number(raw.value)
  if (!Number.isFinite(number)) return { text: raw.value, kind: 'text', ...flag }
  const date = raw.style === 'date' ? dateOfSerial(number, since1904) : null
  if (date) return { text: date, kind: 'date', number, ...flag }
  const percent = raw.style === 'percent' ? ({ percent: true } as const) : {}
  return { text: plainNumber(number), kind: 'number', number, ...percent, ...flag }
}

/** No exponent: a tax code typed as a number must come back as its digits. */
function plainNumber(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '')
}

/** Office programs write characters XML cannot hold as `_xHHHH_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
