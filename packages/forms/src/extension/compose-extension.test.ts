import type { FormDefinition, ScoringModel } from '@thidua/contracts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { extensionOf } from '#test/arbitrary-extensions'
import { compiled, selfAssessment } from '#test/sample-forms'
import { scoreDossier } from '../score-dossier.ts'
import { composeExtension } from './compose-extension.ts'
import { onlyIn } from './find-weakening.ts'
import { mapFields } from './map-fields.ts'
import { rebaseExtension } from './rebase-extension.ts'
import { scoreExtension } from './score-extension.ts'

const label = { vi: 'Câu hỏi thêm' }
const open: FormDefinition = {
  ...selfAssessment,
  opens: {
    slots: [
      { id: 'plan-fields', accepts: 'fields', sectionId: 'a2', most: 3 },
      { id: 'new-groups', accepts: 'sections' },
    ],
    pointsCapHundredths: 300,
  },
  deadlines: [{ id: 'hand-in', label: { vi: 'Nộp hồ sơ' }, workingDays: 10 }],
}
const household = extensionOf(open, {
  addFields: [
    { slot: 'plan-fields', field: { id: 'households', kind: 'integer', label, required: true, minimum: 0 } },
  ],
  addSections: [
    {
      slot: 'new-groups',
      section: {
        id: 'digital-household',
        title: label,
        fields: [{ id: 'digital', kind: 'integer', label, minimum: 0 }],
      },
    },
  ],
  tighten: [{ fieldId: 'a2Remark', required: true, minLength: 30 }],
  rules: [
    { fieldId: 'targetsDone', expression: 'targetsDone >= 1', message: { vi: 'Ít nhất một chỉ tiêu.' } },
  ],
  deadlines: [{ id: 'hand-in', workingDays: 7 }],
  scoring: {
    showWhileFilling: true,
    capHundredths: 200,
    criteria: [
      {
        criterionId: 'x-digital',
        outcomeRule: '"met"',
        maxPointsHundredths: 500,
        pointsRule: 'digital * 100',
      },
    ],
  },
})
const baseModel: ScoringModel = {
  id: 'base',
  version: '1.0.0',
  formId: selfAssessment.id,
  scale: 'points',
  criteria: [
    {
      criterionId: 'a2-plan-and-targets',
      verdictField: 'a2Verdict',
      maxPointsHundredths: 1000,
      pointsRule: 'targetsDone * 10',
    },
  ],
}

test('fields, groups, vetoes, evidence and shorter deadlines go in; the report names each', () => {
  const composed = composeExtension(open, household, { baseScoring: baseModel })
  expect(composed).toMatchObject({
    ok: true,
    value: {
      report: {
        addedFields: ['households'],
        addedSections: ['digital-household'],
        tightened: [
          { fieldId: 'a2Remark', facet: 'minLength', from: 0, to: 30 },
          { fieldId: 'a2Remark', facet: 'required', from: false, to: true },
        ],
        deadlines: [{ id: 'hand-in', from: 10, to: 7 }],
      },
      scoring: { totalCapHundredths: 200, showWhileFilling: true },
    },
  })
})

test('the base’s score is the same to the byte with and without the extension, which fills its own capped bucket', () => {
  const composed = composeExtension(open, household, { baseScoring: baseModel })
  if (!composed.ok) throw new Error('refused')
  const base = { form: compiled(open), model: baseModel }
  const answers = fc.record({
    targetsAssigned: fc.integer({ min: 0, max: 50 }),
    targetsDone: fc.integer({ min: 0, max: 50 }),
    a2Verdict: fc.constantFrom('met', 'notMet', 'notApplicable'),
    households: fc.integer({ min: 0, max: 9 }),
    digital: fc.integer({ min: 0, max: 9 }),
  })
  fc.assert(
    fc.property(answers, (given) => {
      const extended = scoreExtension(composed.value, base, given)
      const alone = scoreDossier(baseModel, base.form, onlyIn(base.form, given))
      expect(JSON.stringify(extended.base)).toBe(JSON.stringify(alone))
      expect(extended.extensionHundredths).toBe(Math.min(given.digital * 100, 200))
    }),
    { numRuns: 100 },
  )
})

test.each([
  [{ remove: ['targetsAssigned'] }, '/remove/0', 'accepted-here-refused-by-base'],
  [{ remove: ['planNumber'] }, '/remove/0', 'accepted-here-refused-by-base'],
  [{ rename: [{ from: 'targetsDone', to: 'done' }] }, '/rename/0', 'accepted-here-refused-by-base'],
  [
    { redefine: [{ id: 'targetsDone', kind: 'integer' as const, label, minimum: 0 }] },
    '/redefine/0',
    'accepted-here-refused-by-base',
  ],
  [{ remove: ['a2Remark'] }, '/remove/0', 'accepted-by-base-lost-here'],
  [
    { reprice: [{ criterionId: 'a2-plan-and-targets', maxPointsHundredths: 1 }] },
    '/reprice/0',
    'another-score',
  ],
])('to %j is refused at its place, with a dossier that shows why', (parts, path, shows) => {
  const composed = composeExtension(open, extensionOf(open, parts), { baseScoring: baseModel })
  expect(composed).toMatchObject({
    ok: false,
    error: {
      code: 'plugin.weakens-base',
      findings: [{ code: 'extension.weakens-base', path, witness: { shows } }],
    },
  })
})

test.each([
  [{ tighten: [{ fieldId: 'targetsDone', maximum: -1 }] }, '/tighten/0/maximum', undefined],
  [
    { rules: [{ fieldId: 'targetsDone', expression: 'targetsDone > targetsAssigned', message: label }] },
    '/rules/0',
    'targetsDone <= targetsAssigned',
  ],
  [
    {
      rules: [
        { fieldId: 'targetsDone', expression: 'targetsDone > 9', message: label },
        { fieldId: 'targetsDone', expression: 'targetsDone < 4', message: label },
      ],
    },
    '/rules/0',
    'targetsDone < 4',
  ],
])('what nobody could satisfy is refused with the two that exclude each other: %j', (parts, path, second) => {
  const composed = composeExtension(open, extensionOf(open, parts))
  expect(composed).toMatchObject({
    ok: false,
    error: { findings: [{ code: 'extension.over-narrows', path }] },
  })
  expect(composed.ok ? null : composed.error.findings[0]?.params?.['second']).toBe(second)
})

test.each([
  [
    { addFields: [{ slot: 'nowhere', field: { id: 'x', kind: 'yesNo' as const, label } }] },
    'extension.slot-unknown',
  ],
  [
    { addFields: [{ slot: 'plan-fields', field: { id: 'planNumber', kind: 'yesNo' as const, label } }] },
    'extension.weakens-base',
  ],
  [{ scoring: { capHundredths: 301, criteria: [] } }, 'extension.points-over-cap'],
  [{ deadlines: [{ id: 'hand-in', workingDays: 11 }] }, 'extension.weakens-base'],
  [{ base: { formId: open.id, version: '0.9.0', hash: '' } }, 'extension.base-differs'],
  [{ rules: [{ fieldId: 'targetsDone', expression: 'nobody > 1', message: label }] }, 'rule.type'],
])('%j is refused with its code', (parts, code) => {
  const composed = composeExtension(open, extensionOf(open, parts))
  expect(composed).toMatchObject({ ok: false, error: { findings: [{ code }] } })
})

test('a newer base takes the extension along; what lost its place is parked whole, what the base now asks itself is done', () => {
  const newer: FormDefinition = {
    ...mapFields(open, (field) => {
      if (field.id === 'a2Remark') return [{ ...field, required: true, minLength: 40 }]
      return field.id === 'earlyBy' ? [] : [field]
    }),
    version: '1.1.0',
    opens: { slots: [{ id: 'new-groups', accepts: 'sections' }], pointsCapHundredths: 300 },
  }
  const report = rebaseExtension(open, newer, household)
  expect(report).toMatchObject({
    status: 'adjusted',
    extension: { base: { version: '1.1.0' }, tighten: [], addFields: [] },
    parked: { addFields: [{ field: { id: 'households' } }] },
    touched: ['a2Remark'],
    findings: [{ code: 'extension.parked' }],
  })
  expect(report.composed).not.toBe(null)
  expect(rebaseExtension(open, { ...open, version: '1.0.1' }, household)).toMatchObject({
    status: 'clean',
    parked: {},
  })
})
