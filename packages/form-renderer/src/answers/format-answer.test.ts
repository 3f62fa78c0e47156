import type { AnswerValue, FormField } from '@thidua/contracts'
import { expect, test } from 'vitest'
import { fields, laterFields } from '../testing/sample-section.ts'
import { formatAnswer } from './format-answer.ts'

function format(id: string, value: AnswerValue): string {
  const field = [...fields, ...laterFields].find((candidate): candidate is FormField => candidate.id === id)
  if (!field) throw new Error(`no field ${id}`)
  return formatAnswer(field, value, 'vi')
}

test.each<[string, AnswerValue, string]>([
  ['verdict', 'notMet', 'Không đạt'],
  ['published', true, 'Có'],
  ['prize', 2_530_000, '2.530.000\u00A0đ'],
  ['online', 87.5, '87,5%'],
  ['ratio', 1234.5, '1.234,5'],
  ['signedOn', '2027-02-05', '05/02/2027'],
  ['reach', 'province', 'Toàn tỉnh'],
  ['areas', ['a', 'b'], 'Cơ quan; Người dân'],
  ['number', 'Số 12', 'Số 12'],
  ['number', null, 'Chưa khai'],
  ['lasted', { from: '2027-01-05', to: '2027-03-31' }, '05/01/2027 – 31/03/2027'],
  ['open', 'notApplicable', 'Không áp dụng'],
  ['quality', 'low', 'Đạt'],
  ['grid', { people: 'good', tools: 'poor' }, 'Con người: Tốt; Công cụ: Chưa tốt'],
  ['leader', { name: 'Lê Thị Ẩn', position: 'Phó Chủ tịch' }, 'Lê Thị Ẩn, Phó Chủ tịch'],
  [
    'paper',
    { number: '12', symbol: 'KH-UBND', date: '2027-02-05', issuer: 'UBND xã Đạ Tẻh' },
    'số 12/KH-UBND ngày 05/02/2027 của UBND xã Đạ Tẻh',
  ],
])('an answer to %s is read as a reader expects', (id, value, text) => {
  expect(format(id, value)).toBe(text)
})

test('a year has no point between its digits', () => {
  const year: FormField = {
    id: 'y',
    kind: 'integer',
    label: { vi: 'Năm' },
    minimum: 2025,
    maximum: 2030,
  }
  expect(formatAnswer(year, 2027, 'vi')).toBe('2027')
})

test('a figure says its unit once: money has its own', () => {
  const money: FormField = { id: 'm', kind: 'money', label: { vi: 'Vốn' }, unit: { vi: 'đồng' } }
  expect(formatAnswer(money, 2_530_000, 'vi')).toBe('2.530.000\u00A0đ')
  expect(formatAnswer({ ...money, kind: 'integer', unit: { vi: 'hộ' } }, 60, 'vi')).toBe('60 hộ')
})

test('a unit is read by its name, and by its code where nobody knows the name', () => {
  const name = (code: string) => (code === 'X0001' ? 'Xã Suối Trầm' : null)
  const unit: FormField = { id: 'u', kind: 'unit', label: { vi: 'Đơn vị' } }
  expect(formatAnswer(unit, 'X0001', 'vi', name)).toBe('Xã Suối Trầm')
  expect(formatAnswer(unit, 'X9999', 'vi', name)).toBe('X9999')
  const person = { name: 'Lê Thị Ẩn', position: 'Phó Chủ tịch', unitCode: 'X0001' }
  expect(formatAnswer({ ...unit, kind: 'person' }, person, 'vi', name)).toBe(
    'Lê Thị Ẩn, Phó Chủ tịch, Xã Suối Trầm',
  )
})
