import { afterEach, expect, test } from 'vitest'
import { compareVietnamese, comparePersonNames } from '../collation.ts'
import { interpolate } from '../interpolate.ts'
import { setLanguage } from '../language-store.ts'
import { formatDate, formatDateTime, formatTime } from './format-date.ts'
import { formatFileSize } from './format-file-size.ts'
import { formatMoney, formatNumber, formatPercent } from './format-number.ts'
import { formatLongDate } from './long-date.ts'
import { savePhrase } from './save-phrase.ts'
import { workingDaysPhrase } from './working-days.ts'

afterEach(() => setLanguage('vi'))

test('dates have two digits for day and month, and instants are those of the province', () => {
  expect(formatDate('2027-02-05')).toBe('05/02/2027')
  expect(formatDate('2027-02-05T18:30:00Z')).toBe('06/02/2027')
  expect(formatTime('2027-02-05T18:30:00Z')).toBe('01:30')
  expect(formatDateTime('2027-02-05T07:05:00Z')).toBe('14:05, 05/02/2027')
  expect(formatDate('chưa rõ')).toBe('chưa rõ')
})

test('a long date writes days below ten and the first two months with two digits, as Decree 30/2020 does', async () => {
  expect(formatLongDate('2027-02-05')).toBe('ngày 05 tháng 02 năm 2027')
  expect(formatLongDate('2027-03-22')).toBe('ngày 22 tháng 3 năm 2027')
  await setLanguage('en')
  expect(formatLongDate('2027-02-05')).toBe('5 February 2027')
})

test('numbers, money and sizes are written with Vietnamese separators', () => {
  expect(formatNumber(1234567.5)).toBe('1.234.567,5')
  expect(formatNumber(3, 2)).toBe('3,00')
  expect(formatMoney(2530000)).toBe('2.530.000\u00A0đ')
  expect(formatPercent(87.5)).toBe('87,5%')
  expect(formatFileSize(512)).toBe('512\u00A0B')
  expect(formatFileSize(1536)).toBe('1,5\u00A0KB')
  expect(formatFileSize(20 * 1024 * 1024)).toBe('20\u00A0MB')
})

test('a legal term says how many working days are left and which did not count', async () => {
  const holidays = [
    { date: '2027-04-30', name: 'Ngày Giải phóng' },
    { date: '2027-05-01', name: 'Quốc tế Lao động' },
  ]
  expect(workingDaysPhrase(6, holidays)).toBe('còn 6 ngày làm việc, trừ 30/4 và 1/5')
  expect(workingDaysPhrase(6)).toBe('còn 6 ngày làm việc')
  expect(workingDaysPhrase(0)).toBe('hạn cuối hôm nay')
  expect(workingDaysPhrase(-2)).toBe('quá hạn 2 ngày làm việc')
  await setLanguage('en')
  expect(workingDaysPhrase(1)).toBe('1 working day left')
  expect(workingDaysPhrase(2)).toBe('2 working days left')
})

test('autosave speaks in words', () => {
  expect(savePhrase('saved', '2027-02-05T07:05:00Z')).toBe('Đã lưu lúc 14:05')
  expect(savePhrase('offline')).toBe('Ngoại tuyến, đã giữ trên máy này')
  expect(savePhrase('idle')).toBe('')
})

test('a value typed by somebody cannot open a placeholder of its own', () => {
  expect(interpolate('{a} và {b}', { a: '{b}', b: '[x]' }, 'vi')).toBe('{b} và [x]')
})

test('places are sorted by Vietnamese letters and by the number they end in', () => {
  expect(['Xã Đạ Tẻh', 'Xã Bảo Lâm 10', 'Xã Di Linh', 'Xã Bảo Lâm 2'].toSorted(compareVietnamese)).toEqual([
    'Xã Bảo Lâm 2',
    'Xã Bảo Lâm 10',
    'Xã Di Linh',
    'Xã Đạ Tẻh',
  ])
})

test('people are sorted by given name, then family name', () => {
  const people = ['Vũ Thị An', 'Đặng Văn Bình', 'Nguyễn Văn An', 'Bùi Thị Ánh', 'Y Thanh']
  expect(people.toSorted(comparePersonNames)).toEqual([
    'Nguyễn Văn An',
    'Vũ Thị An',
    'Bùi Thị Ánh',
    'Đặng Văn Bình',
    'Y Thanh',
  ])
})
