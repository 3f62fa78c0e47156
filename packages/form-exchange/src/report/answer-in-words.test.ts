import type { FieldKind, FormField } from '@thidua/contracts'
import profile from '@thidua/schemas/v1/form-definition.schema.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { answerInWords } from './answer-in-words.ts'

const label = (vi: string) => ({ vi })
const options = [
  { value: 'good', label: label('Tốt; nên nhân rộng') },
  { value: 'poor', label: label('Chưa tốt') },
]
const units: Readonly<Record<string, string>> = { X0001: 'Xã Suối Trầm' }

type Sample = readonly [value: unknown, words: string, more?: Partial<FormField>]

/** An answer of each kind and how it is read on paper. */
const samples: Readonly<Record<FieldKind, Sample>> = {
  shortText: ['Lơ Mu K’ Sáu', 'Lơ Mu K’ Sáu'],
  longText: ['Dòng một\nDòng hai', 'Dòng một\nDòng hai'],
  link: ['https://lamdong.gov.vn', 'https://lamdong.gov.vn'],
  integer: [1_234_567, '1.234.567 hộ', { unit: label('hộ') }],
  decimal: [1234.5, '1.234,5 km', { unit: label('km') }],
  indicator: [98.25, '98,25'],
  percent: [87.5, '87,5%'],
  money: [60_000_000, '60.000.000 đồng'],
  date: ['2027-02-05', '05/02/2027'],
  yesNo: [false, 'Không'],
  yesNoNotApplicable: ['notApplicable', 'Không áp dụng'],
  verdict: ['notMet', 'Không đạt'],
  choice: ['good', 'Tốt; nên nhân rộng', { options }],
  choices: [['good', 'poor'], 'Tốt; nên nhân rộng; Chưa tốt', { options }],
  rubric: ['high', 'Cao', { levels: [{ value: 'high', label: label('Cao'), pointsHundredths: 500 }] }],
  rows: [
    [
      { what: 'Hiến đất', worth: 60_000_000, on: '2026-04-20', sort: 'good' },
      { what: 'Ngày công', worth: null },
    ],
    '1) Việc: Hiến đất; Giá trị: 60.000.000 đồng; Ngày: 20/04/2026; Loại: Tốt; nên nhân rộng\n2) Việc: Ngày công',
    {
      columns: [
        { id: 'what', kind: 'shortText', label: label('Việc') },
        { id: 'worth', kind: 'money', label: label('Giá trị') },
        { id: 'on', kind: 'date', label: label('Ngày') },
        { id: 'sort', kind: 'choice', label: label('Loại'), options },
      ],
    },
  ],
  evidence: [[{ fileId: 'f', name: 'xac-nhan.pdf', size: 1, sha256: 'x' }], 'xac-nhan.pdf'],
  period: [{ from: '2027-01-05', to: '2027-03-31' }, 'từ 05/01/2027 đến 31/03/2027'],
  person: [
    { name: 'Lê Thị Ẩn', position: 'Phó Chủ tịch', unitCode: 'X0001' },
    'Lê Thị Ẩn, Phó Chủ tịch, Xã Suối Trầm',
  ],
  legalDocument: [
    { number: '12', symbol: 'KH-UBND', date: '2027-02-05', issuer: 'UBND xã Đạ Tẻh' },
    'số 12/KH-UBND ngày 05/02/2027 của UBND xã Đạ Tẻh',
  ],
  matrix: [
    { people: 'good', tools: 'poor' },
    'Con người: Tốt; nên nhân rộng\nCông cụ: Chưa tốt',
    {
      options,
      matrixRows: [
        { id: 'people', label: label('Con người') },
        { id: 'tools', label: label('Công cụ') },
      ],
    },
  ],
  unit: ['X0001', 'Xã Suối Trầm'],
  computed: [83.5, '83,5'],
  dtiRank: [3, 'hạng 3'],
  guidance: ['x', ''],
  heading: ['x', ''],
}

const around = { unitName: (code: string) => units[code] ?? null }

describe('an answer on paper', () => {
  it.each(profile.$defs.fieldKind.enum)('of the kind %s is in words', (kind) => {
    const sample = samples[kind as FieldKind]
    expect(sample, `${kind} has no words yet`).toBeDefined()
    const [value, words, more] = sample
    const field: FormField = { id: 'x', kind: kind as FieldKind, label: label('Câu'), ...more }
    expect(answerInWords(field, value, around)).toBe(words)
    expect(answerInWords(field, null, around)).toBe('')
  })

  it('a year has no point between its digits, another number of its size has one', () => {
    const year: FormField = { id: 'x', kind: 'integer', label: label('Năm'), minimum: 2025, maximum: 2030 }
    expect(answerInWords(year, 2027)).toBe('2027')
    expect(answerInWords({ ...year, minimum: 0, maximum: 10_000 }, 2027)).toBe('2.027')
  })

  it('stands as it was typed where a draft holds something else than its kind', () => {
    const of = (kind: FieldKind) => ({ id: 'x', kind, label: label('Câu') })
    expect(answerInWords(of('integer'), 'mười hai')).toBe('mười hai')
    expect(answerInWords(of('date'), '2027')).toBe('2027')
    expect(answerInWords(of('period'), 'từ đầu năm')).toBe('từ đầu năm')
    expect(answerInWords(of('period'), { from: '2027-01-05' })).toBe('từ 05/01/2027 đến …')
    expect(answerInWords(of('unit'), 'X9999', around)).toBe('X9999')
    expect(answerInWords(of('choices'), { a: 1 })).toBe('')
  })
})
