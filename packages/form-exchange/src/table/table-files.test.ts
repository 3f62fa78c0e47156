import { describe, expect, test } from 'vitest'
import { readWorkbook } from '../workbook/read-workbook.ts'
import type { FlatTable } from './flat-table.ts'
import { neutralText } from './neutral-text.ts'
import { writeCsv } from './write-csv.ts'
import { writeTableWorkbook } from './write-table-workbook.ts'

const hostile = [
  '=cmd|"/c calc"!A1',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\tx',
  '\r=1+1',
  '\n=1',
  ' =1+1',
  '\u200B=1',
  '\uFF1D1+1',
  "'=1",
]

const tableOf = (texts: readonly string[]): FlatTable => ({
  title: 'Kết quả: xã [A] / năm?',
  notes: ['Năm: 2027'],
  columns: [
    { title: 'Đơn vị', kind: 'text', decimals: null },
    { title: 'Số hồ sơ', kind: 'number', decimals: 0 },
    { title: 'Ngày', kind: 'date', decimals: null },
  ],
  rows: texts.map((text, at) => [text, at - 1.5, '2027-03-08']),
  totals: ['Tổng cộng', -1234.5, null],
})

describe('attack 33: a text that begins like a formula', () => {
  test.each(hostile.filter((text) => text !== "'=1"))('%j stays a text in comma-separated files', (text) => {
    const [, line = ''] = new TextDecoder().decode(writeCsv(tableOf([text]))).split('\r\n')
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true)
  })

  test('stays a text in a workbook, whatever it begins with', () => {
    const read = readWorkbook(writeTableWorkbook(tableOf(hostile)))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const [sheet] = read.value.sheets
    const cells = [...(sheet?.rows.values() ?? [])].flatMap((row) => [...row.cells.values()])
    expect(cells.filter(({ formula }) => formula)).toEqual([])
    expect(cells.filter(({ kind, text }) => kind === 'text' && /^[=+\-@\t\r]/.test(text))).toEqual([])
  })

  test('a name with a sign inside, and a number below nought, are left as they are', () => {
    expect(['Tổ 3 - thôn 2', 'a=b', '68', 'Đà Lạt'].map(neutralText)).toEqual([
      'Tổ 3 - thôn 2',
      'a=b',
      '68',
      'Đà Lạt',
    ])
    const text = new TextDecoder().decode(writeCsv(tableOf(['x'])))
    expect(text).toContain('x,-1.5,2027-03-08')
    expect(text).toContain('Tổng cộng,-1234.5,\r\n')
  })
})

test('comma-separated files keep commas, quotes and lines inside their cells', () => {
  const text = new TextDecoder().decode(writeCsv(tableOf(['a, "b"\nc'])))
  expect(text.startsWith('Đơn vị,Số hồ sơ,Ngày\r\n"a, ""b""\nc",')).toBe(true)
})

test('a workbook has its title, its notes, numbers that are numbers and days that are days', () => {
  const read = readWorkbook(writeTableWorkbook(tableOf(['Xã Suối Trầm'])))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const [sheet] = read.value.sheets
  expect(sheet?.name).toBe('Kết quả  xã  A    năm')
  const texts = [...(sheet?.rows.values() ?? [])].map((row) =>
    [...row.cells.values()].map(({ kind, text }) => `${kind} ${text}`),
  )
  expect(texts).toEqual([
    ['text Kết quả: xã [A] / năm?'],
    ['text Năm: 2027'],
    ['text Đơn vị', 'text Số hồ sơ', 'text Ngày'],
    ['text Xã Suối Trầm', 'number -1.5', 'date 2027-03-08'],
    ['text Tổng cộng', 'number -1234.5'],
  ])
})
