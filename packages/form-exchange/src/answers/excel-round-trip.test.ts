import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import type { Answers, FormDefinition } from '@thidua/contracts'
import { compileForm, type CompiledForm } from '@thidua/forms'
import { allKindsForm } from '#test/all-kinds-form'
import { exportWorkbook } from './export-workbook.ts'
import { importWorkbook, type ImportedWorkbook, type ImportOptions } from './import-workbook.ts'
import { markErrors } from './mark-errors.ts'

const form = compiled(allKindsForm)
function compiled(definition: FormDefinition): CompiledForm {
  const result = compileForm(definition)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function bytesOf(rows: readonly Answers[] = [], of = form): Uint8Array {
  const file = exportWorkbook(of, rows)
  if (!file.ok) throw new Error(JSON.stringify(file.error))
  return file.value
}

function read(bytes: Uint8Array, options: ImportOptions = {}): ImportedWorkbook {
  const imported = importWorkbook(form, bytes, options)
  if (!imported.ok) throw new Error(JSON.stringify(imported.error))
  return imported.value
}

/** As another program opens, changes and saves it. */
async function edit(
  bytes: Uint8Array,
  change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  const sheet = book.getWorksheet('Câu trả lời')
  if (!sheet) throw new Error('no sheet')
  change(sheet, book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** Column letter of a key, from the hidden row. */
function letterOf(sheet: ExcelJS.Worksheet, key: string): string {
  let letter = ''
  sheet.getRow(2).eachCell((cell) => {
    if (cell.value === key) letter = cell.address.replace(/\d+/, '')
  })
  if (letter === '') throw new Error(key)
  return letter
}

const good: Answers = {
  verdict: 'met',
  name: 'Nguyễn Văn An',
  count: 12,
  ratio: 1234.5,
  share: 85.5,
  issued: '2026-02-05',
  agreed: true,
  grade: 'fair',
  channels: ['good', 'fairToo'],
  proof: [
    { fileId: '018f0000-0000-7000-8000-000000000000', name: 'Kế hoạch.pdf', size: 5, sha256: 'a'.repeat(64) },
  ],
  members: [
    { who: 'Bình', age: 30, joined: '2026-01-01' },
    { who: 'Chi', post: 'good' },
  ],
  many: 'yes',
  head: { name: 'Lê Thị Đào', position: 'Chủ tịch' },
  plan: { number: '12', symbol: 'KH-UBND', date: '2026-01-15', issuer: 'UBND xã' },
  skills: { online: 'good', pay: 'notYet' },
}

describe('answers by way of a workbook', () => {
  test('good answers come back as they were, line by line, without a problem', () => {
    const imported = read(bytesOf([good, { ...good, name: 'Trần Thị Bé' }]))
    expect(imported.problems).toEqual([])
    expect(imported.rows.map(({ row, record }) => [row, record])).toEqual([
      [6, '1'],
      [7, '2'],
    ])
    expect(imported.rows[0]?.answers).toEqual(good)
  })

  test('the same form and answers give the same bytes; another version of the form is refused by name', () => {
    expect(bytesOf([good])).toEqual(bytesOf([good]))
    const next = compiled({ ...allKindsForm, version: '2.0.0' })
    const imported = importWorkbook(next, bytesOf([good]))
    expect(imported.ok ? null : imported.error.params).toEqual({
      reason: 'other-form',
      form: 'all-kinds',
      version: '1.2.0',
    })
  })

  test('another program reads it: values, number formats, guarded headings, one dropdown a column', async () => {
    await edit(bytesOf([good]), (sheet, book) => {
      const cell = (key: string): ExcelJS.Cell => sheet.getCell(`${letterOf(sheet, key)}6`)
      expect(cell('name').value).toBe('Nguyễn Văn An')
      expect(cell('ratio').value).toBe(1234.5)
      expect(cell('ratio').numFmt).toBe('#,##0.00')
      expect(cell('issued').value).toEqual(new Date('2026-02-05T00:00:00Z'))
      expect(cell('issued').numFmt).toContain('dd/mm/yyyy')
      expect(cell('grade').value).toBe('Khá được')
      expect(cell('name').protection.locked).toBe(false)
      expect(sheet.getCell('B4').protection?.locked).not.toBe(false)
      expect(sheet.getRow(2).hidden).toBe(true)
      expect(sheet.getColumn(letterOf(sheet, 'proof#files')).hidden).toBe(true)
      expect(book.getWorksheet('danh_sach')?.state).toBe('veryHidden')
      const rules = (
        sheet as unknown as { dataValidations: { model: Record<string, { formulae: string[] }> } }
      ).dataValidations
      expect(Object.values(rules.model).some(({ formulae }) => formulae[0]?.startsWith('danh_sach!$'))).toBe(
        true,
      )
    })
  })

  test('what people type by hand is read: dates and numbers as text, words, several options', async () => {
    const bytes = await edit(bytesOf(), (sheet) => {
      const typed: Record<string, string | number> = {
        verdict: 'đạt',
        name: 'Phạm Văn Em',
        count: '1.234',
        ratio: '1.234,5 km',
        fine: '1,234.5678',
        share: '85,5%',
        cost: '1.500.000 đồng',
        issued: 'ngày 5 tháng 2 năm 2026',
        agreed: 'có',
        grade: 'TỐT',
        channels: 'tốt\nChưa có',
        'plan.date': '15/1/2026',
      }
      for (const [key, value] of Object.entries(typed))
        sheet.getCell(`${letterOf(sheet, key)}6`).value = value
    })
    const [row] = read(bytes, { complete: false }).rows
    expect(row?.answers).toEqual({
      verdict: 'met',
      name: 'Phạm Văn Em',
      count: 1234,
      ratio: 1234.5,
      fine: 1234.5678,
      share: 85.5,
      cost: 1_500_000,
      issued: '2026-02-05',
      agreed: true,
      grade: 'good',
      channels: ['good', 'notYet'],
      plan: { date: '2026-01-15' },
    })
  })

  test('a percentage typed as 85 % in a percent cell means 85, not 0.85', async () => {
    const bytes = await edit(bytesOf(), (sheet) => {
      const cell = sheet.getCell(`${letterOf(sheet, 'share')}6`)
      cell.value = 0.85
      cell.numFmt = '0%'
    })
    expect(read(bytes, { complete: false }).rows[0]?.answers).toEqual({ share: 85 })
  })

  test('problems name the cell, also in the sheet of a table', () => {
    const { problems } = read(
      bytesOf([
        { ...good, count: -1, members: [{ who: 'An' }, { who: 'Ba', age: 130 }], plan: { number: '1' } },
      ]),
    )
    const found = problems.map(({ code, path, sheet, cell }) => `${code} ${path} ${sheet} ${cell}`)
    expect(found).toEqual([
      'form.too-small /count Câu trả lời F6',
      'form.too-large /members/1/age Bảng 1 C7',
      'form.required /plan/symbol Câu trả lời AC6',
      'form.required /plan/date Câu trả lời AD6',
      'form.required /plan/issuer Câu trả lời AE6',
    ])
  })

  test('columns that somebody moved are still found; a formula is the text it shows and is mentioned', async () => {
    const bytes = await edit(bytesOf([good]), (sheet) => {
      sheet.spliceColumns(3, 0, [])
      sheet.getCell(`${letterOf(sheet, 'count')}6`).value = { formula: '6*7', result: 42 }
    })
    const { rows, offers } = read(bytes, { complete: false })
    expect(rows[0]?.answers.count).toBe(42)
    expect(rows[0]?.answers.name).toBe('Nguyễn Văn An')
    expect(offers.map(({ code, key }) => `${code} ${key}`)).toEqual(['formula count'])
  })

  test('old fonts, loose marks and numbers with two readings are offered, and changed only when accepted', () => {
    const rows: Answers[] = [{ ...good, name: 'NguyÔn V¨n An', story: 'Lâm Đồng'.normalize('NFD') }]
    const imported = read(bytesOf(rows))
    expect(imported.offers.map(({ code, cell, readings }) => [code, cell, readings])).toEqual([
      ['legacy-encoding', 'D6', ['Nguyễn Văn An']],
      ['not-nfc', 'E6', ['Lâm Đồng']],
    ])
    expect(imported.rows[0]?.answers.name).toBe('NguyÔn V¨n An')
    const accepted = read(bytesOf(rows), { accept: new Set(['legacy-encoding']) })
    expect(accepted.rows[0]?.answers.name).toBe('Nguyễn Văn An')
    const twoWays = read(bytesOf([{ ...good, fine: '1.234' as unknown as number }]))
    expect(twoWays.offers.map(({ code, readings }) => [code, readings])).toEqual([
      ['number-ambiguous', ['1234', '1.234']],
    ])
    expect(twoWays.problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['form.wrong-type /fine'])
  })

  test('the file comes back with its errors marked: colour, comment, everything typed still there', async () => {
    const sent = await edit(bytesOf([good]), (sheet) => {
      sheet.getCell(`${letterOf(sheet, 'count')}6`).value = 'rất nhiều'
      sheet.getCell(`${letterOf(sheet, 'grade')}6`).value = 'Không rõ'
    })
    const { problems } = read(sent)
    const marked = markErrors(form, sent, problems)
    if (!marked.ok) throw new Error(marked.error.code)
    await edit(marked.value, (sheet) => {
      const cell = sheet.getCell(`${letterOf(sheet, 'count')}6`)
      expect(cell.value).toBe('rất nhiều')
      expect(cell.note).toBe('Không đúng kiểu dữ liệu của ô.')
      expect(cell.fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } })
      expect(sheet.getCell(`${letterOf(sheet, 'name')}6`).note).toBeUndefined()
    })
    const again = read(marked.value)
    expect(again.problems).toEqual(problems)
    expect(again.rows).toEqual(read(sent).rows)
  })

  test('a number given twice and a table line of no dossier are told at their cell', async () => {
    const bytes = await edit(bytesOf([good, good]), (sheet, book) => {
      sheet.getCell('A7').value = 1
      const table = book.getWorksheet('Bảng 1')
      if (table) table.getCell('A6').value = 99
    })
    const { problems } = read(bytes)
    expect(
      problems
        .filter(({ code }) => code === 'input.invalid')
        .map(({ sheet, cell, params }) => [sheet, cell, params?.reason]),
    ).toEqual([
      ['Câu trả lời', 'A7', 'record-twice'],
      ['Bảng 1', 'A6', 'record-unknown'],
      ['Bảng 1', 'A8', 'record-unknown'],
      ['Bảng 1', 'A9', 'record-unknown'],
    ])
  })

  test('a text that looks like a formula stays a text in every program', async () => {
    const text = '=HYPERLINK("http://x","y")'
    await edit(bytesOf([{ ...good, name: '=1+1', story: text }]), (sheet) => {
      expect(sheet.getCell(`${letterOf(sheet, 'story')}6`).value).toBe(text)
      expect(sheet.getCell(`${letterOf(sheet, 'name')}6`).type).toBe(ExcelJS.ValueType.String)
    })
    expect(read(bytesOf([{ ...good, story: text }])).rows[0]?.answers.story).toBe(text)
  })

  test('another workbook, a document and rubbish are refused', async () => {
    const other = new ExcelJS.Workbook()
    other.addWorksheet('A').getCell('A1').value = 'x'
    const bytes = new Uint8Array(await other.xlsx.writeBuffer())
    const refused = importWorkbook(form, bytes)
    expect(refused.ok ? null : refused.error.params?.reason).toBe('not-our-workbook')
    expect(importWorkbook(form, new Uint8Array([1, 2, 3])).ok).toBe(false)
  })
})
