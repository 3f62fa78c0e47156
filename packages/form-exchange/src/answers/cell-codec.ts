import { foldSearchKey, isLegalDate } from '@thidua/kernel'
import { dateOfSerial, serialOfDate, type ReadCell } from '../workbook/read-cell.ts'
import words from './answer-words.json' with { type: 'json' }
import { dateForPeople, readDateText } from './date-text.ts'
import { readNumberText } from './number-text.ts'

export type CellValue = string | number | null

/**
 * One value ↔ one cell. `read` never judges: what it cannot read it hands on as the text that stands there, and the form's
 * checker says what is wrong with it, in the same words as everywhere.
 */
export type CellCodec = {
  readonly format: 'text' | 'integer' | 'decimal' | 'date'
  /** Undefined for a value of a type no cell of this column can show. */
  readonly write: (value: unknown) => CellValue | undefined
  readonly read: (cell: ReadCell) => unknown
  /** What the form's checker takes for no answer at all, besides null. */
  readonly blank: 'text' | 'list' | 'none'
  /** Words to choose from. */
  readonly list?: readonly string[]
}

export type Option = { readonly value: string; readonly words: string }

export const textCodec: CellCodec = {
  blank: 'text',
  format: 'text',
  write: (value) => (typeof value === 'string' ? value : undefined),
  read: (cell) => (cell.kind === 'date' ? dateForPeople(cell.text) : cell.text),
}

export const dateCodec: CellCodec = {
  blank: 'text',
  format: 'date',
  write(value) {
    if (typeof value !== 'string') return undefined
    return isLegalDate(value) && value >= '1900-03-01' ? serialOfDate(value) : value
  },
  read(cell) {
    if (cell.kind === 'date') return cell.text
    const plausible =
      cell.kind === 'number' && cell.number !== undefined && cell.number > 20_000 && cell.number < 80_000
    return (plausible ? dateOfSerial(cell.number ?? 0, false) : null) ?? readDateText(cell.text)
  },
}

export function numberCodec(scale: number, unit: string, percent: boolean): CellCodec {
  return {
    blank: 'none',
    format: scale === 0 ? 'integer' : 'decimal',
    write: (value) => (typeof value === 'number' || typeof value === 'string' ? value : undefined),
    read(cell) {
      if (cell.number !== undefined) {
        return percent && cell.percent ? Math.round(cell.number * 1e12) / 1e10 : cell.number
      }
      const reading = readNumberText(cell.text, scale, percent ? '%' : unit)
      return reading.kind === 'number' ? reading.value : cell.text
    },
  }
}

export const yesNoCodec: CellCodec = {
  blank: 'none',
  format: 'text',
  list: [words.yes, words.no],
  write(value) {
    if (typeof value === 'boolean') return value ? words.yes : words.no
    return typeof value === 'string' ? value : undefined
  },
  read(cell) {
    const key = foldSearchKey(cell.text)
    if (words.yesAlso.includes(key)) return true
    return words.noAlso.includes(key) ? false : cell.text
  },
}

export function optionCodec(options: readonly Option[]): CellCodec {
  const read = optionReader(options)
  const shown = new Map(options.map((option) => [option.value, option.words]))
  return {
    blank: 'text',
    format: 'text',
    list: options.map((option) => option.words),
    write: (value) => (typeof value === 'string' ? (shown.get(value) ?? value) : undefined),
    read: (cell) => read(cell.text),
  }
}

/** Several options in one cell, parted by semicolons or lines. */
export function choicesCodec(options: readonly Option[]): CellCodec {
  const read = optionReader(options)
  const shown = new Map(options.map((option) => [option.value, option.words]))
  return {
    blank: 'list',
    format: 'text',
    write(value) {
      if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return undefined
      return value.map((item: string) => shown.get(item) ?? item).join('; ')
    },
    read: (cell) =>
      cell.text
        .split(/[;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map(read),
  }
}

/** Files travel unseen and unchanged in a column of their own. */
export const filesCodec: CellCodec = {
  blank: 'list',
  format: 'text',
  write: (value) =>
    Array.isArray(value) && value.length > 0 ? JSON.stringify(value) : value === null ? null : undefined,
  read(cell) {
    try {
      return JSON.parse(cell.text) as unknown
    } catch {
      return cell.text
    }
  },
}

function optionReader(options: readonly Option[]): (text: string) => string {
  const exact = new Map([
    ...options.map(({ value }) => [value, value] as const),
    ...options.map((one) => [one.words, one.value] as const),
  ])
  const folded = new Map(options.toReversed().map((option) => [foldSearchKey(option.words), option.value]))
  return (text) => exact.get(text.trim()) ?? folded.get(foldSearchKey(text)) ?? text
}
