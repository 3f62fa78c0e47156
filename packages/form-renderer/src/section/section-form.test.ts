import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Answers } from '@thidua/contracts'
import { checkAnswers, computeFields, visibleFields } from '@thidua/forms'
import { uiWords } from '@thidua/i18n'
import { UiWordsProvider } from '@thidua/ui'
import { describe, expect, test } from 'vitest'
import {
  compiledLater,
  compiledSample,
  definition,
  laterSection,
  sampleFile,
} from '../testing/sample-section.ts'
import { SectionForm } from './section-form.tsx'

const sample = compiledSample()
const later = compiledLater()
const [section] = definition.sections
if (!section) throw new Error('the sample has a section')
const firstSection = section

type More = { readonly readOnly?: boolean; readonly complete?: boolean; readonly later?: boolean }

function draw(answers: Answers, more: More = {}): string {
  const form = more.later ? later : sample
  const problems = checkAnswers(form, answers, { complete: more.complete ?? false }).problems
  const element = createElement(SectionForm, {
    form,
    section: more.later ? laterSection : firstSection,
    answers,
    visible: visibleFields(form, answers),
    computed: computeFields(form, answers),
    problems,
    readOnly: more.readOnly,
    onChange: () => undefined,
  })
  return renderToStaticMarkup(createElement(UiWordsProvider, { value: uiWords() }, element))
}

describe('a section', () => {
  test('draws every field of the form that is visible, with its own label', () => {
    const page = draw({})
    for (const field of firstSection.fields) {
      expect([field.id, page.includes(field.label.vi)]).toEqual([field.id, field.id !== 'reason'])
    }
  })

  test('shows answers as Vietnamese write them', () => {
    const page = draw({ prize: 2_530_000, signedOn: '2027-02-05', ratio: 1234.5, assigned: 24, done: 21 })
    expect(page).toContain('value="2.530.000"')
    expect(page).toContain('value="05/02/2027"')
    expect(page).toContain('value="1.234,5"')
    expect(page).toMatch(/<output id="f-share"[^>]*>87 %<\/output>/)
  })

  test('opens a field when its condition holds, and asks for it', () => {
    const page = draw({ verdict: 'notApplicable' })
    expect(page).toMatch(/<textarea[^>]*id="f-reason"[^>]*aria-required="true"/)
  })

  test('says what is wrong at the field, joined to the control by its id', () => {
    const page = draw({ assigned: 4, done: 5 })
    expect(page).toMatch(/id="f-done"[^>]*aria-describedby="f-done-error"[^>]*aria-invalid="true"/)
    expect(page).toMatch(/id="f-done-error"[^>]*>.*?Không thể lớn hơn số được giao\./)
  })

  test('points into the cell of a row', () => {
    const page = draw({ classes: [{ topic: 'AI', attendees: 0 }, { attendees: 3 }] }, { complete: true })
    expect(page).toMatch(/id="f-classes-0-attendees"[^>]*aria-invalid="true"/)
    expect(page).toMatch(/id="f-classes-1-topic"[^>]*aria-invalid="true"/)
    expect(page).toContain('Giá trị quá nhỏ: ít nhất là 1.')
  })

  test('lists evidence with its size and the beginning of its checksum', () => {
    const page = draw({ files: [sampleFile] })
    expect(page).toContain('Kế hoạch.pdf')
    expect(page).toContain('1,4\u00A0MB')
    expect(page).toContain('mã kiểm 9f2c9f2c9f2c')
  })

  test('lets nothing be changed when it is only read', () => {
    const page = draw({ verdict: 'met', classes: [{ topic: 'AI' }], files: [sampleFile] }, { readOnly: true })
    expect(page).not.toMatch(/Thêm dòng|Chọn tệp|Gỡ Kế hoạch/)
    expect(page.match(/<input[^>]*type="text"[^>]*>/g)?.every((box) => box.includes('readOnly'))).toBe(true)
    expect(page.match(/<input[^>]*type="radio"[^>]*>/g)?.every((box) => box.includes('disabled'))).toBe(true)
  })

  test('keeps what could not be read as it was typed', () => {
    const page = draw({ signedOn: '31/2/2027', assigned: 'hai mươi' })
    expect(page).toContain('value="31/2/2027"')
    expect(page).toContain('value="hai mươi"')
  })
})

describe('the kinds that came with the builder', () => {
  const answers: Answers = {
    lasted: { from: '2027-01-05', to: '2027-03-31' },
    open: 'notApplicable',
    quality: 'high',
    grid: { people: 'good' },
    where: '25000',
    leader: { name: 'Lê Thị Ẩn', position: 'Phó Chủ tịch' },
    paper: { number: '12', symbol: 'KH-UBND', date: '2027-02-05', issuer: 'UBND xã Đạ Tẻh' },
    reached: 87.5,
  }

  test('are all drawn, with what was answered', () => {
    const page = draw(answers, { later: true })
    for (const field of laterSection.fields) expect(page).toContain(field.label.vi)
    for (const value of [
      '05/01/2027',
      '31/03/2027',
      'Lê Thị Ẩn',
      'KH-UBND',
      '87,5',
      'Tốt (10 điểm)',
      '25000',
    ]) {
      expect(page).toContain(value)
    }
    expect(page.match(/checked=""/g)).toHaveLength(3)
  })

  test('say what is wrong at the part it is about', () => {
    const page = draw(
      { lasted: { from: '2027-03-31', to: '2027-01-05' }, leader: { position: 'x' } },
      { later: true, complete: true },
    )
    expect(page).toContain('Ngày kết thúc phải từ ngày bắt đầu trở đi.')
    expect(page).toMatch(/id="f-leader-name"[^>]*aria-invalid="true"/)
  })
})
