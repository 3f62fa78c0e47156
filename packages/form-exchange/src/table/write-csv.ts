import type { FlatTable } from './flat-table.ts'
import { neutralText } from './neutral-text.ts'

const byteOrderMark = '\uFEFF'

/**
 * Comma-separated text as RFC 4180 has it, in UTF-8 with a mark so that spreadsheets read the letters right: head, rows,
 * totals. Numbers have a point, days are `yyyy-mm-dd`: this file is for machines, the workbook for people.
 */
export function writeCsv({ columns, rows, totals }: FlatTable): Uint8Array {
  const lines = [columns.map(({ title }) => title), ...rows, ...(totals ? [totals] : [])]
  const text = lines.map((line) => `${line.map(cellText).join(',')}\r\n`).join('')
  return new TextEncoder().encode(byteOrderMark + text)
}

function cellText(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = neutralText(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
