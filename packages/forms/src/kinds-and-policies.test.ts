import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiled, formOf } from '../test/sample-forms.ts'
import { checkAnswers } from './check-answers.ts'
import { compileForm } from './compile-form.ts'
import { fieldAccess } from './field-access.ts'
import { resolveFragments } from './fragments/resolve-fragments.ts'
import { scoreDossier } from './score-dossier.ts'
import { toUiSchema } from './to-ui-schema.ts'

const file = {
  fileId: '018f0000-0000-7000-8000-000000000000',
  name: 'a.pdf',
  size: 1,
  sha256: 'a'.repeat(64),
}
const option = (value: string) => ({ value, label: { vi: value } })

test('rules read the parts of a period, a person, a document and a matrix; a missing answer meets no condition', () => {
  const form = compiled(
    formOf([
      { id: 'plan', kind: 'legalDocument' },
      {
        id: 'term',
        kind: 'period',
        rules: [{ expression: 'plan.date <= term.from', message: { vi: 'Kế hoạch phải có trước.' } }],
      },
      {
        id: 'grid',
        kind: 'matrix',
        matrixRows: [{ id: 'speed', label: { vi: 'x' } }],
        options: [option('good'), option('bad')],
      },
      { id: 'why', kind: 'shortText', visibleWhen: 'grid.speed == "bad"', required: true },
      { id: 'noPlan', kind: 'shortText', visibleWhen: 'plan == null' },
    ]),
  )
  const plan = { number: '12', symbol: 'KH-UBND', date: '2027-03-01', issuer: 'UBND xã Đạ Huoai' }
  const problems = (answers: object) =>
    checkAnswers(form, answers, { complete: true }).problems.map(({ code, path }) => `${code} ${path}`)
  expect(problems({ plan, term: { from: '2027-02-01', to: '2027-12-31' } })).toEqual([
    'form.rule-broken /term',
  ])
  expect(problems({ plan, term: { from: '2027-04-01', to: '2027-12-31' } })).toEqual([])
  expect(problems({ grid: { speed: 'bad' }, noPlan: 'chưa có' })).toEqual(['form.required /why'])
  expect(problems({ term: { from: '2027-12-31', to: '2027-01-01' } })).toEqual(['form.bad-format /term'])
  expect(problems({ plan: { number: '12' } })).toEqual([
    'form.required /plan/symbol',
    'form.required /plan/date',
    'form.required /plan/issuer',
  ])
})

test.each([
  ['inert', true, false],
  ['cleared', false, false],
  ['shown', true, true],
] as const)(
  'a hidden answer under the policy “%s” is kept in a draft: %s, and in what is handed in: %s',
  (hiddenValue, draft, complete) => {
    const form = compiled(
      formOf([
        { id: 'more', kind: 'yesNo' },
        { id: 'note', kind: 'shortText', visibleWhen: 'more == true', hiddenValue },
      ]),
    )
    const answers = { more: false, note: 'viết trước' }
    expect('note' in checkAnswers(form, answers, { complete: false }).answers).toBe(draft)
    expect('note' in checkAnswers(form, answers, { complete: true }).answers).toBe(complete)
  },
)

test('whatever the policy, a hidden answer moves no rule, no problem and no score', () => {
  const policies = fc.constantFrom('inert', 'cleared', 'shown')
  fc.assert(
    fc.property(policies, fc.boolean(), fc.integer({ min: 0, max: 50 }), (hiddenValue, more, hidden) => {
      const form = compiled(
        formOf([
          { id: 'more', kind: 'yesNo' },
          { id: 'count', kind: 'integer', visibleWhen: 'more == true', hiddenValue, maximum: 20 },
          { id: 'many', kind: 'shortText', visibleWhen: 'count > 5', required: true },
        ]),
      )
      const model = {
        id: 'm',
        version: '1.0.0',
        formId: 'sample',
        scale: 'points' as const,
        criteria: [
          {
            criterionId: 'c',
            outcomeRule: '"met"',
            maxPointsHundredths: 9999,
            pointsRule: 'count == null ? 0 : count * 10',
          },
        ],
      }
      const judge = (answers: object) => {
        const checked = checkAnswers(form, answers, { complete: true })
        return {
          problems: checked.problems,
          total: scoreDossier(model, form, checked.answers).totalHundredths,
        }
      }
      const withIt = judge({ more, count: hidden })
      const without = judge({ more, ...(more ? { count: hidden } : {}) })
      expect(withIt).toEqual(without)
    }),
  )
})

test('evidence is demanded where its condition holds, and only on handing in', () => {
  const form = compiled(
    formOf([
      { id: 'claimed', kind: 'yesNo' },
      {
        id: 'files',
        kind: 'evidence',
        evidenceDemands: [{ when: 'claimed == true', minItems: 2, message: { vi: 'Hai văn bản.' } }],
      },
    ]),
  )
  const codes = (answers: object, complete = true) => checkAnswers(form, answers, { complete }).problems
  expect(codes({ claimed: true, files: [file] })).toEqual([
    { code: 'form.too-few', path: '/files', params: { limit: 2 } },
  ])
  expect(codes({ claimed: true }, false)).toEqual([])
  expect(codes({ claimed: false })).toEqual([])
})

test('who may see and edit a field, at which stage, is data of the form', () => {
  const form = compiled(
    formOf([
      { id: 'own', kind: 'shortText', editableBy: { roles: ['agencyOfficer'], stages: ['agency.draft'] } },
      { id: 'review', kind: 'shortText', visibleTo: { roles: ['verifier'] } },
      { id: 'title', kind: 'heading' },
    ]),
  )
  const at = (roles: readonly ('agencyOfficer' | 'verifier')[], stage: string) =>
    Object.fromEntries(fieldAccess(form, { roles, stage }))
  expect(at(['agencyOfficer'], 'agency.draft')).toEqual({ own: 'edit', review: 'none', title: 'read' })
  expect(at(['agencyOfficer'], 'province.review')).toEqual({ own: 'read', review: 'none', title: 'read' })
  expect(at(['verifier'], 'province.review')).toEqual({ own: 'read', review: 'edit', title: 'read' })
})

test('a fragment pinned by version comes in twice under prefixes, its own rules with it', () => {
  const bank = [
    {
      id: 'contact',
      version: '1.2.0',
      title: { vi: 'Liên hệ' },
      fields: [
        { id: 'reachable', kind: 'yesNo' as const, label: { vi: 'Liên hệ được' } },
        {
          id: 'phone',
          kind: 'shortText' as const,
          label: { vi: 'Điện thoại' },
          visibleWhen: 'reachable == true',
        },
      ],
    },
  ]
  const form = formOf([{ id: 'first', kind: 'yesNo' }])
  const uses = (version: string) => ({
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      fragments: [
        { id: 'contact', version, prefix: 'head', after: 'first' },
        { id: 'contact', version, prefix: 'deputy' },
      ],
    })),
  })
  const resolved = resolveFragments(uses('1.2.0'), bank)
  const fields = resolved.ok ? (resolved.value.sections[0]?.fields ?? []) : []
  expect(fields.map(({ id }) => id)).toEqual([
    'first',
    'headReachable',
    'headPhone',
    'deputyReachable',
    'deputyPhone',
  ])
  expect(fields[4]).toMatchObject({
    visibleWhen: 'deputyReachable == true',
    fragment: { id: 'contact', version: '1.2.0' },
  })
  expect(resolved.ok && compileForm(resolved.value).ok).toBe(true)
  expect(resolveFragments(uses('9.0.0'), bank).ok).toBe(false)
  expect(compileForm(uses('1.2.0')).ok).toBe(false)
})

test('every kind names its widget or its field for the page', () => {
  const ui = toUiSchema(
    formOf([
      { id: 'a', kind: 'rubric', levels: [{ ...option('high'), pointsHundredths: 100 }] },
      { id: 'b', kind: 'matrix', matrixRows: [{ id: 'r', label: { vi: 'r' } }], options: [option('x')] },
      { id: 'c', kind: 'unit', unitKinds: ['commune'] },
      { id: 'd', kind: 'indicator', indicatorId: 'people-trained' },
    ]),
    'vi',
  )['only']
  expect(ui).toMatchObject({
    a: { 'ui:widget': 'rubric', 'ui:enumNames': ['high'] },
    b: { 'ui:field': 'matrix', 'ui:enumNames': ['x'] },
    c: { 'ui:widget': 'unit', 'ui:options': { unitKinds: ['commune'] } },
    d: { 'ui:widget': 'indicator', 'ui:options': { indicatorId: 'people-trained' } },
  })
})
