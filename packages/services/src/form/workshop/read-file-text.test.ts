import { writeTableWorkbook } from '@thidua/form-exchange'
import { describe, expect, it } from 'vitest'
import { readFileText } from './read-file-text.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const workbookOf = (rows: readonly (readonly string[])[]) =>
  writeTableWorkbook({
    title: 'Sổ',
    notes: [],
    totals: null,
    columns: (rows[0] ?? []).map((title) => ({ title, kind: 'text' as const, decimals: null })),
    rows: rows.slice(1),
  })

describe('a file of another program', () => {
  it('is handed over as the text it is, in composed letters', () => {
    const text = 'Họ tên;Số\nK’ Brêu;3\n'
    expect(readFileText({ name: 'a.csv', bytes: bytesOf(text.normalize('NFD')) })).toEqual({
      ok: true,
      value: { name: 'a.csv', text: text.normalize('NFC'), sheets: [] },
    })
  })

  it('is handed over as the rows of its sheets when it is a workbook', () => {
    const read = readFileText({
      name: 'A.XLSX',
      bytes: workbookOf([
        ['Họ tên', 'Số'],
        ['K’ Brêu', '3'],
      ]),
    })
    expect(read).toMatchObject({ ok: true, value: { text: null } })
    const lines = read.ok ? read.value.sheets.flatMap(({ rows }) => rows) : []
    expect(lines).toContainEqual(['Họ tên', 'Số'])
    expect(lines).toContainEqual(['K’ Brêu', '3'])
  })

  it.each(['a.exe', 'a', 'a.xlsm', 'csv'])('called %s is not read', (name) => {
    expect(readFileText({ name, bytes: bytesOf('x') })).toMatchObject({
      error: { code: 'input.unsupported-media' },
    })
  })

  it('that is larger than any function is handed is refused before it is looked at', () => {
    const code = 'input.too-large'
    expect(readFileText({ name: 'a.csv', bytes: new Uint8Array(1_000_001) })).toMatchObject({
      error: { code },
    })
    const wide = Array.from({ length: 300 }, (_, at) => (at === 299 ? 'x' : ''))
    const sparse = workbookOf([wide.map((_, at) => `c${at}`), ...Array.from({ length: 400 }, () => wide)])
    expect(readFileText({ name: 'a.xlsx', bytes: sparse })).toMatchObject({ error: { code } })
  })
})
