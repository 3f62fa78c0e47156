import { expect, test } from 'vitest'
import { findMatches, nextActive } from './combobox-matches.ts'

const units = [
  { value: '1', label: 'Xã Đạ Tẻh' },
  { value: '2', label: 'Phường 2 Bảo Lộc' },
  { value: '3', label: 'Xã Bảo Lâm 1' },
  { value: '4', label: 'Đặc khu Phú Quý', disabled: true },
]
const labels = (text: string) => findMatches(units, text).map((unit) => unit.label)

test('a unit is found without tone marks, in any order of words', () => {
  expect(labels('da teh')).toEqual(['Xã Đạ Tẻh'])
  expect(labels('bao')).toEqual(['Phường 2 Bảo Lộc', 'Xã Bảo Lâm 1'])
  expect(labels('loc 2')).toEqual(['Phường 2 Bảo Lộc'])
  expect(labels('hà nội')).toEqual([])
})

test('what begins with the text comes first, and nothing typed shows all', () => {
  expect(labels('xa')).toEqual(['Xã Đạ Tẻh', 'Xã Bảo Lâm 1'])
  expect(labels('')).toHaveLength(4)
})

test('the arrows go round and pass over what cannot be chosen', () => {
  expect(nextActive(units, 0, 1)).toBe(1)
  expect(nextActive(units, 2, 1)).toBe(0)
  expect(nextActive(units, 0, -1)).toBe(2)
  expect(nextActive([], 0, 1)).toBe(0)
})
