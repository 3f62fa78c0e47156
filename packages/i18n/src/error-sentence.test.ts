import { afterEach, expect, test } from 'vitest'
import { errorSentence } from './error-sentence.ts'
import { setLanguage } from './language-store.ts'

afterEach(() => setLanguage('vi'))

test('two officers decide at once: the second is told who and when, in the time of the province', () => {
  expect(errorSentence('dossier.version-stale', { by: 'Trần Thị Ngọc', at: '2027-03-22T07:05:00Z' })).toBe(
    'Hồ sơ vừa có thay đổi do Trần Thị Ngọc thực hiện lúc 14:05, 22/03/2027. Hãy xem bản mới rồi quyết định lại; nội dung bạn vừa nhập vẫn còn.',
  )
})

test('what is not known leaves its part of the sentence out', () => {
  expect(errorSentence('dossier.version-stale')).toBe(
    'Hồ sơ vừa có thay đổi. Hãy xem bản mới rồi quyết định lại; nội dung bạn vừa nhập vẫn còn.',
  )
  expect(errorSentence('form.too-long')).not.toMatch(/[[\]{}]/)
})

test('limits are written the Vietnamese way', () => {
  expect(errorSentence('form.too-long', { limit: 5000 })).toContain('nhiều nhất 5.000 ký tự')
  expect(errorSentence('evidence.too-large', { limit: 20 * 1024 * 1024 })).toContain('nhiều nhất 20\u00A0MB')
})

test('a broken rule of a form speaks with its author’s sentence', () => {
  const message = 'Số chỉ tiêu hoàn thành không thể lớn hơn số được giao.'
  expect(errorSentence('form.rule-broken', { rule: 0, message })).toBe(message)
})

test('in an English page the refusal is English', async () => {
  await setLanguage('en')
  expect(errorSentence('form.too-many', { limit: 3 })).toBe(
    'There are too many items: at most 3. Remove some.',
  )
})
