import { checkAnswers } from '@thidua/forms'
import { expect, test } from 'vitest'
import { compiledSample } from '../testing/sample-section.ts'
import { problemsToSentences } from './problems-to-sentences.ts'

const form = compiledSample()

function sentences(answers: unknown, language: 'vi' | 'en' = 'vi') {
  const { problems } = checkAnswers(form, answers, { complete: true })
  return problemsToSentences(form, problems, language).map(({ fieldId, label, sentence }) => [
    fieldId,
    label,
    sentence,
  ])
}

const filled = {
  verdict: 'met',
  files: [{ fileId: '01930000-0000-7000-8000-000000000001', name: 'a.pdf', size: 1, sha256: 'a'.repeat(64) }],
}

test('what is missing is asked for in the words of its kind', () => {
  expect(sentences({})).toEqual([
    ['f-verdict', 'Đã ban hành kế hoạch', 'Hãy chọn một câu trả lời.'],
    ['f-files', 'Minh chứng', 'Hãy đính kèm minh chứng cho mục này.'],
  ])
})

test('a problem in a row names the row and the column', () => {
  expect(sentences({ ...filled, classes: [{ topic: 'AI' }, { attendees: 3 }] })).toEqual([
    ['f-classes-1-topic', 'Các lớp, Dòng 2, Chủ đề', 'Hãy điền mục này.'],
  ])
})

test('numbers, addresses and dates say how to write them', () => {
  expect(
    sentences({ ...filled, assigned: 'x', ratio: 'y', site: 'lamdong.gov.vn', signedOn: '31/2/2027' }),
  ).toEqual([
    ['f-site', 'Địa chỉ bài đăng', 'Hãy nhập địa chỉ đầy đủ, bắt đầu bằng https://.'],
    ['f-assigned', 'Chỉ tiêu được giao', 'Chưa đọc được số này. Hãy nhập như 1.234,5.'],
    ['f-ratio', 'Hệ số', 'Chưa đọc được số này. Hãy nhập như 1.234,5.'],
    ['f-signedOn', 'Ngày ký', 'Chưa đọc được ngày này. Hãy nhập ngày/tháng/năm, như 05/02/2027.'],
  ])
})

test('a broken rule speaks with its author’s sentence, in the language of the page', () => {
  expect(sentences({ ...filled, assigned: 4, done: 5 })[0]?.[2]).toBe('Không thể lớn hơn số được giao.')
  expect(sentences({ ...filled, assigned: 4, done: 5 }, 'en')[0]?.[2]).toBe('No more than were set.')
})

test('a problem of no field keeps its sentence', () => {
  expect(
    problemsToSentences(form, [{ code: 'form.unknown-field', path: '/surprise' }], 'vi')[0],
  ).toMatchObject({
    label: '',
    sectionId: '',
    sentence: 'Có nội dung không thuộc biểu mẫu này. Hãy tải lại trang để dùng đúng bản biểu mẫu.',
  })
})
