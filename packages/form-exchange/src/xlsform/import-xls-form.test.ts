import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAnswers, compileForm } from '@thidua/forms'
import type { FormField } from '@thidua/contracts'
import { workbookOf } from '#test/workbook-of'
import { importXlsForm, type XlsFormImport } from './import-xls-form.ts'

const head = [
  'type',
  'name',
  'label::Vietnamese (vi)',
  'label::English (en)',
  'hint',
  'required',
  'relevant',
  'constraint',
  'constraint_message',
  'calculation',
  'appearance',
  'default',
]

function importRows(
  survey: readonly (readonly string[])[],
  choices: readonly (readonly string[])[] = [],
  settings: readonly (readonly string[])[] = [
    ['form_title', 'form_id'],
    ['Phiếu thử', 'phieu_thu'],
  ],
): XlsFormImport {
  const bytes = workbookOf({
    survey: [head, ...survey],
    choices: [['list_name', 'name', 'label'], ...choices],
    settings,
  })
  const imported = importXlsForm(bytes)
  if (!imported.ok) throw new Error(JSON.stringify(imported.error))
  return imported.value
}

function fieldsOf({ form }: XlsFormImport): Readonly<Record<string, FormField>> {
  return Object.fromEntries(form.sections.flatMap(({ fields }) => fields).map((field) => [field.id, field]))
}

const household = importRows(
  [
    ['begin_group', 'chung', 'Thông tin chung', 'General'],
    ['text', 'ho_ten', 'Họ tên chủ hộ', 'Name', 'Như trên căn cước', 'yes'],
    ['integer', 'so_nguoi', 'Số người', '', '', 'yes', '', '. >= 1 and . <= 30'],
    ['date', 'ngay', 'Ngày khảo sát', '', '', '', '', ". >= '2026-01-01'", 'Chỉ khảo sát năm 2026'],
    ['end_group'],
    ['begin_group', 'so', 'Kỹ năng số', '', '', '', '${so_nguoi} > 0'],
    ['select_one yn', 'dung_dvc', 'Có dùng dịch vụ công?', '', '', 'yes'],
    ['select_multiple kenh', 'kenh', 'Qua kênh nào?', '', '', "${dung_dvc} = 'co'", "${dung_dvc} = 'co'"],
    [
      'text',
      'khac',
      'Kênh khác',
      '',
      '',
      '',
      "selected(${kenh}, 'khac') or count-selected(${kenh}) >= 3",
      '',
      '',
      '',
      'multiline',
    ],
    ['text', 'ly_do', 'Lý do', '', '', '', "not(selected(${kenh}, 'vneid')) and ${khac} = ''"],
    ['begin_repeat', 'thanh_vien', 'Thành viên'],
    ['text', 'ten', 'Tên', '', '', 'yes'],
    ['integer', 'tuoi', 'Tuổi'],
    ['end_repeat'],
    ['calculate', 'tong_tuoi', '', '', '', '', '', '', '', 'sum(${tuoi})'],
    ['calculate', 'nhom', '', '', '', '', '', '', '', "if(${so_nguoi} > 4, 'dong', 'it')"],
    ['image', 'anh', 'Ảnh'],
    ['note', 'ghi_chu', 'Cảm ơn'],
    ['end_group'],
  ],
  [
    ['yn', 'co', 'Có'],
    ['yn', 'khong', 'Không'],
    ['kenh', 'vneid', 'VNeID'],
    ['kenh', 'khac', 'Khác'],
    ['kenh', 'Cổng DVC', 'Cổng dịch vụ công'],
  ],
)

describe('an XLSForm becomes a form of the platform', () => {
  test('groups are sections, names become ids, both languages are kept', () => {
    expect(household.form.sections.map(({ id, title }) => [id, title.vi])).toEqual([
      ['chung', 'Thông tin chung'],
      ['so', 'Kỹ năng số'],
    ])
    expect(household.form).toMatchObject({ id: 'phieu-thu', title: { vi: 'Phiếu thử' } })
    expect(fieldsOf(household).hoTen).toEqual({
      id: 'hoTen',
      kind: 'shortText',
      label: { vi: 'Họ tên chủ hộ', en: 'Name' },
      help: { vi: 'Như trên căn cước' },
      required: true,
    })
    expect(Object.values(fieldsOf(household)).map(({ kind }) => kind)).toEqual(
      'shortText integer date choice choices longText shortText rows computed computed evidence guidance'.split(
        ' ',
      ),
    )
  })

  test('conditions become CEL that keeps its meaning for answers not given', () => {
    const fields = fieldsOf(household)
    expect(fields.soNguoi).toMatchObject({ minimum: 1, maximum: 30 })
    expect(fields.kenh?.requiredWhen).toBe('(dungDvc == "co")')
    expect(fields.nhom?.computed).toBe('((soNguoi != null && soNguoi > 4) ? "dong" : "it")')
    expect(fields.tongTuoi?.computed).toBe('(thanhVien == null ? 0 : sum(thanhVien.map(r, r.tuoi)))')
    expect(fields.ngay?.rules?.[0]).toMatchObject({ message: { vi: 'Chỉ khảo sát năm 2026' } })
  })

  test('the form behaves as the sheet says', () => {
    const compiled = compileForm(household.form)
    if (!compiled.ok) throw new Error('does not compile')
    const check = (answers: unknown): readonly string[] =>
      checkAnswers(compiled.value, answers, { complete: true }).problems.map(
        ({ code, path }) => `${code} ${path}`,
      )
    expect(check({ hoTen: 'An', soNguoi: 4, dungDvc: 'khong' })).toEqual([])
    expect(check({ hoTen: 'An', soNguoi: 4, dungDvc: 'co' })).toEqual(['form.required /kenh'])
    expect(check({ hoTen: 'An', soNguoi: 40, ngay: '2025-12-31', dungDvc: 'khong' })).toEqual([
      'form.too-large /soNguoi',
      'form.rule-broken /ngay',
    ])
    const shown = checkAnswers(
      compiled.value,
      { hoTen: 'An', soNguoi: 2, dungDvc: 'co', kenh: ['khac'], khac: 'Zalo' },
      { complete: true },
    )
    expect(shown.answers.khac).toBe('Zalo')
  })

  test('what was rewritten is listed with its cell', () => {
    expect(household.notes.filter(({ reason }) => reason !== 'renamed')).toEqual([])
    expect(household.notes.find(({ sheet }) => sheet === 'choices')).toEqual({
      sheet: 'choices',
      row: 6,
      column: 'name',
      cell: 'B6',
      reason: 'renamed',
      text: 'Cổng DVC',
    })
  })

  test.each([
    ['relevant', 'position(..) > 1', 'syntax'],
    ['relevant', 'today() > 1', 'function:today'],
    ['relevant', '${nobody} = 1', 'unknown-field'],
    ['relevant', '${soTien} +', 'syntax'],
    ['relevant', '${soTien} + 1', 'rule.type'],
    ['constraint', "regex(., '^[a-z]+$')", 'function:regex'],
    ['relevant', "${soTien} = 'nhiều'", 'types-differ'],
    ['relevant', '('.repeat(200) + '1' + ')'.repeat(200), 'syntax'],
  ])('%s “%s” cannot be carried: %s', (column, expression, reason) => {
    const row = head.map(
      (name) =>
        ({ type: 'text', name: 'b', 'label::Vietnamese (vi)': 'B', [column]: expression })[name] ?? '',
    )
    const imported = importRows([['integer', 'soTien', 'A'], row])
    expect(imported.notes.map((one) => [one.column, one.reason])).toContainEqual([column, reason])
    expect(fieldsOf(imported).b).toEqual({ id: 'b', kind: 'shortText', label: { vi: 'B' } })
  })

  test('types, defaults, media and nested tables the platform has not are listed, the rest is kept', () => {
    const imported = importRows([
      ['start', 'batDau'],
      ['geotrace', 'duong', 'Đường đi'],
      ['time', 'gio', 'Giờ'],
      ['select_one missing', 'x', 'X'],
      ['text', 'y', '<b>Y</b> ${gio}', '', '', '', '', '', '', '', '', 'mặc định'],
      ['begin_repeat', 'bang', 'Bảng'],
      ['begin_repeat', 'con', 'Con'],
      ['text', 'z', 'Z', '', '', '', "${gio} = '1'"],
      ['end_repeat'],
      ['image', 'anh', 'Ảnh'],
      ['end_repeat'],
    ])
    expect(imported.notes.map(({ cell, reason }) => `${cell} ${reason}`)).toEqual([
      'A2 collected-by-the-platform',
      'A3 type-unknown',
      'A4 type-approximated',
      'A5 list-missing',
      'C6 html',
      'C6 value-in-text',
      'A8 table-in-table',
      'A11 not-a-cell',
      'L6 not-carried',
      'G9 condition-in-table',
    ])
  })

  test('pictures are listed under the short name of their column too', () => {
    const survey = [
      ['type', 'name', 'label', 'image'],
      ['text', 'y', 'Y', 'huong-dan.png'],
    ]
    const imported = importXlsForm(workbookOf({ survey }))
    expect(imported).toMatchObject({
      ok: true,
      value: { notes: [{ sheet: 'survey', cell: 'D2', reason: 'not-carried' }] },
    })
  })

  test('a sheet of formulas, an endless sheet and a workbook without survey are refused or said', () => {
    const hostile = importRows([
      ['text', 'a', '=HYPERLINK("http://x")'],
      ['text', '__proto__', '+cmd'],
      ['text', 'constructor', '-1'],
    ])
    expect(Object.keys(fieldsOf(hostile))).toEqual(['a', 'proto', 'constructorValue'])
    const long = Array.from({ length: 1_100 }, (_, index) => ['text', `c${index}`, 'C'])
    expect(importXlsForm(workbookOf({ survey: [head, ...long] })).ok).toBe(false)
    expect(importXlsForm(workbookOf({ khac: [head] })).ok).toBe(false)
    expect(importXlsForm(new Uint8Array(100)).ok).toBe(false)
  })

  test('simple forms survive the way through a sheet', () => {
    const label = fc
      .stringMatching(/^[A-Za-zăâđêôơưáàả ]{0,30}[A-Za-zđ]$/u)
      .filter((text) => text.trim() !== '')
      .map((text) => text.trim())
    const kind = fc.constantFrom(
      ['text', 'shortText'] as const,
      ['integer', 'integer'] as const,
      ['date', 'date'] as const,
      ['note', 'guidance'] as const,
      ['file', 'evidence'] as const,
    )
    const question = fc.record({ kind, label, required: fc.boolean() })
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 12 }), (questions) => {
        const rows = questions.map((one, index) => [
          one.kind[0],
          `q${index}`,
          one.label,
          '',
          '',
          one.required ? 'yes' : '',
        ])
        const imported = importRows(rows)
        const expected = questions.map((one, index) => ({
          id: `q${index}`,
          kind: one.kind[1],
          label: { vi: one.label.normalize('NFC') },
          ...(one.kind[1] === 'evidence' ? { maxItems: 1 } : {}),
          ...(one.required && one.kind[1] !== 'guidance' ? { required: true } : {}),
        }))
        expect(imported.form.sections.flatMap(({ fields }) => fields)).toEqual(expected)
        expect(imported.notes).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})
