import { describe, expect, test } from 'vitest'
import { compiled, filledAnswers, formOf, selfAssessment } from '../test/sample-forms.ts'
import { checkAnswers } from './check-answers.ts'

const form = compiled(selfAssessment)

function complete(answers: unknown): readonly string[] {
  return checkAnswers(form, answers, { complete: true }).problems.map(({ code, path }) => `${code} ${path}`)
}

function draft(answers: unknown): ReturnType<typeof checkAnswers> {
  return checkAnswers(form, answers, { complete: false })
}

describe('a dossier handed in', () => {
  test('passes when every question asked is answered', () => {
    expect(complete(filledAnswers)).toEqual([])
  })

  test('names every required answer that is missing, in the order of the form', () => {
    expect(complete({})).toEqual([
      'form.required /planIssued',
      'form.required /targetsAssigned',
      'form.required /targetsDone',
      'form.required /a2Verdict',
    ])
  })

  test('asks for the reason only when a criterion is said not to apply', () => {
    expect(complete({ ...filledAnswers, a2Verdict: 'notApplicable' })).toEqual(['form.required /a2Reason'])
    expect(complete({ ...filledAnswers, a2Reason: '' })).toEqual([])
  })

  test('refuses a claim that its own numbers deny, with the sentence of the rule', () => {
    const checked = checkAnswers(
      form,
      { ...filledAnswers, targetsDone: 11, earlyVerdict: 'met', earlyBy: '2027-01-05' },
      { complete: true },
    )
    expect(checked.problems).toEqual([
      {
        code: 'form.rule-broken',
        path: '/targetsDone',
        params: { rule: 0, message: 'Số chỉ tiêu hoàn thành không thể lớn hơn số được giao.' },
      },
    ])
  })

  test('opens a section when the computed percentage says so', () => {
    expect(complete({ ...filledAnswers, targetsDone: 10 })).toEqual([
      'form.required /earlyVerdict',
      'form.required /earlyBy',
    ])
  })

  test('drops answers of questions no longer asked, whatever they hold', () => {
    const checked = checkAnswers(
      form,
      { ...filledAnswers, planIssued: false, earlyBy: 'hôm qua' },
      { complete: true },
    )
    expect(checked.problems).toEqual([])
    expect(checked.answers).not.toHaveProperty('planNumber')
    expect(checked.answers).not.toHaveProperty('earlyBy')
  })

  test('points into the row and column at fault', () => {
    const classes = [{ topic: 'AI', attendees: 0 }, { attendees: 5 }, { topic: 'x'.repeat(41) }, {}]
    expect(complete({ ...filledAnswers, classes })).toEqual([
      'form.too-small /classes/0/attendees',
      'form.required /classes/1/topic',
      'form.too-long /classes/2/topic',
    ])
  })
})

describe('a draft', () => {
  test('is never blamed for what is still missing', () => {
    expect(draft({}).problems).toEqual([])
    expect(draft({ a2Verdict: 'notApplicable', classes: [{ attendees: 3 }] }).problems).toEqual([])
  })

  test('keeps what was typed too short, and answers hidden at the moment', () => {
    const checked = draft({
      planIssued: false,
      planNumber: '12/KH-UBND',
      a2Verdict: 'notApplicable',
      a2Reason: 'ngắn',
    })
    expect(checked.problems.map(({ code }) => code)).toEqual(['form.too-short'])
    expect(checked.answers).toMatchObject({ planNumber: '12/KH-UBND', a2Reason: 'ngắn' })
  })

  test('treats null, empty texts, spaces and empty lists as not answered', () => {
    expect(
      draft({
        planNumber: '',
        a2Remark: ' \n ',
        classes: [],
        a2Evidence: [],
        a2Verdict: null,
        classes2: undefined,
      }),
    ).toMatchObject({
      answers: {},
    })
  })

  test('waits with rules until every answer they read is there', () => {
    expect(draft({ targetsDone: 5 }).problems).toEqual([])
    expect(draft({ targetsDone: 5, targetsAssigned: 4 }).problems.map(({ code }) => code)).toEqual([
      'form.rule-broken',
    ])
  })
})

describe('bad input', () => {
  const file = {
    fileId: '0192f3c4-1111-7abc-8def-0123456789ab',
    name: 'ke-hoach.pdf',
    size: 1024,
    sha256: 'a'.repeat(64),
  }

  test.each([
    ['answers that are no object', [], 'form.wrong-type '],
    ['answers that are a text', 'x', 'form.wrong-type '],
    ['a field the form does not have', { surprise: 1 }, 'form.unknown-field /surprise'],
    [
      'a key that poisons prototypes',
      JSON.parse('{"__proto__":{"admin":true}}'),
      'form.unknown-field /__proto__',
    ],
    ['a value for a computed field', { targetsPercent: 100 }, 'form.unknown-field /targetsPercent'],
    ['a number written as text', { targetsDone: '9' }, 'form.wrong-type /targetsDone'],
    ['a text where yes or no is asked', { planIssued: 'yes' }, 'form.wrong-type /planIssued'],
    ['half a target', { targetsDone: 1.5 }, 'form.wrong-type /targetsDone'],
    ['a number beyond counting', { targetsDone: 1e300 }, 'form.too-large /targetsDone'],
    ['an unknown verdict', { a2Verdict: 'excellent' }, 'form.not-an-option /a2Verdict'],
    ['a control character', { a2Remark: 'a\u0000b' }, 'form.control-character /a2Remark'],
    ['a zero-width space', { a2Remark: 'a\u200bb' }, 'form.control-character /a2Remark'],
    ['half an emoji', { a2Remark: 'a\ud83d' }, 'form.control-character /a2Remark'],
    [
      'a line break in a one-line answer',
      { planNumber: 'a\nb', planIssued: true },
      'form.control-character /planNumber',
    ],
    [
      'an object nested beyond reason',
      { a2Remark: { a: { b: { c: { d: { e: 1 } } } } } },
      'form.too-deep /a2Remark',
    ],
    ['a row that is no object', { classes: ['AI'] }, 'form.wrong-type /classes/0'],
    [
      'a column the table does not have',
      { classes: [{ topic: 'AI', '~/x': 1 }] },
      'form.unknown-field /classes/0/~0~1x',
    ],
    [
      'more rows than allowed',
      { classes: Array.from({ length: 4 }, () => ({ topic: 'AI' })) },
      'form.too-many /classes',
    ],
    [
      'a flood of rows',
      { classes: Array.from({ length: 501 }, () => ({ topic: 'AI' })) },
      'form.too-many /classes',
    ],
    [
      'evidence without its hash',
      { a2Evidence: [{ ...file, sha256: 'abc' }] },
      'form.wrong-type /a2Evidence/0/sha256',
    ],
    [
      'evidence with something more',
      { a2Evidence: [{ ...file, path: '/etc' }] },
      'form.unknown-field /a2Evidence/0',
    ],
    [
      'an evidence name with a control character',
      { a2Evidence: [{ ...file, name: 'a\u0007' }] },
      'form.control-character /a2Evidence/0/name',
    ],
    ['a text of a megabyte', { a2Remark: 'đ'.repeat(1_000_000) }, 'form.too-long /a2Remark'],
  ])('refuses %s', (_name, answers, expected) => {
    expect(draft(answers).problems.map(({ code, path }) => `${code} ${path}`)).toEqual([expected])
  })

  test('keeps nothing of a wrong type', () => {
    expect(draft({ targetsDone: '9', planIssued: 'x', a2Remark: 'a\u0000', surprise: 1 }).answers).toEqual({})
  })

  test('turns text typed with separate marks into NFC before it measures it', () => {
    const checked = checkAnswers(
      compiled(formOf([{ id: 'name', kind: 'shortText', maxLength: 5 }])),
      { name: 'Thiện'.normalize('NFD') },
      { complete: true },
    )
    expect(checked).toEqual({ answers: { name: 'Thiện' }, problems: [] })
  })

  test('counts an emoji as one character', () => {
    const short = compiled(formOf([{ id: 'name', kind: 'shortText', minLength: 3, maxLength: 4 }]))
    const codes = (name: string) =>
      checkAnswers(short, { name }, { complete: true }).problems.map(({ code }) => code)
    expect(codes('🌾🌾')).toEqual(['form.too-short'])
    expect(codes('🌾🌾🌾🌾')).toEqual([])
    expect(codes('🌾🌾🌾🌾🌾')).toEqual(['form.too-long'])
  })

  test('reports no more than 200 problems', () => {
    const strangers = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, 1]))
    expect(draft(strangers).problems).toHaveLength(200)
  })
})

describe('numbers, dates and addresses', () => {
  const kinds = compiled(
    formOf([
      { id: 'share', kind: 'percent' },
      { id: 'amount', kind: 'money' },
      { id: 'ratio', kind: 'decimal', scale: 1 },
      { id: 'day', kind: 'date' },
      { id: 'site', kind: 'link' },
      {
        id: 'areas',
        kind: 'choices',
        options: [
          { value: 'n1', label: { vi: 'N1' } },
          { value: 'n2', label: { vi: 'N2' } },
        ],
      },
    ]),
  )

  test.each([
    [{ share: 100 }, []],
    [{ share: 99.99 }, []],
    [{ share: 0.07 }, []],
    [{ share: 100.01 }, ['form.too-large']],
    [{ share: 33.333 }, ['form.bad-format']],
    [{ amount: 1_140_000 }, []],
    [{ amount: -1 }, ['form.too-small']],
    [{ ratio: 0.3 }, []],
    [{ ratio: 0.35 }, ['form.bad-format']],
    [{ day: '2028-02-29' }, []],
    [{ day: '2027-02-29' }, ['form.bad-date']],
    [{ day: '29/02/2028' }, ['form.bad-date']],
    [{ site: 'https://lamdong.gov.vn/tin?id=1#a' }, []],
    [{ site: 'http://lamdong.gov.vn' }, ['form.bad-format']],
    [{ site: 'https://user@evil.example' }, ['form.bad-format']],
    [{ site: 'javascript:alert(1)' }, ['form.bad-format']],
    [{ areas: ['n1', 'n2'] }, []],
    [{ areas: ['n1', 'n1'] }, ['form.not-an-option']],
    [{ areas: ['n9'] }, ['form.not-an-option']],
  ])('%o gives %o', (answers, codes) => {
    expect(checkAnswers(kinds, answers, { complete: true }).problems.map(({ code }) => code)).toEqual(codes)
  })
})

test('a text the last check gave back is judged the same without a second search', () => {
  const first = checkAnswers(form, filledAnswers, { complete: true })
  const changed = { ...first.answers, a2Remark: 'Sửa lại\u0000' }
  expect(checkAnswers(form, first.answers, { complete: true, previous: first.answers })).toEqual(first)
  expect(checkAnswers(form, changed, { complete: true, previous: first.answers }).problems).toMatchObject([
    { code: 'form.control-character', path: '/a2Remark' },
  ])
})
