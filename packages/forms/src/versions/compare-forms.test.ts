import type { FormDefinition } from '@thidua/contracts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { forms } from '#test/arbitrary-forms'
import { formOf, selfAssessment } from '#test/sample-forms'
import { compareForms } from './compare-forms.ts'
import { compareScoring } from './compare-scoring.ts'
import { impactOf } from './impact-of.ts'

test('a form does not differ from itself, and two different ones always differ', () => {
  fc.assert(
    fc.property(forms, forms, (one, other) => {
      expect(compareForms(one, JSON.parse(JSON.stringify(one)) as FormDefinition)).toEqual([])
      const same = JSON.stringify(one.sections) === JSON.stringify(other.sections)
      expect(compareForms(one, other).length === 0).toBe(same)
    }),
  )
})

test('each change is told once, in its kind, with the Vietnamese label and both values', () => {
  const after = JSON.parse(JSON.stringify(selfAssessment)) as {
    sections: { fields: Record<string, unknown>[] }[]
  }
  const fields = after.sections[0]?.fields ?? []
  Object.assign(fields[2] ?? {}, { maximum: 50 })
  Object.assign(fields[1] ?? {}, { label: { vi: 'Số và ký hiệu' } })
  const moved = fields.splice(0, 1)
  fields.push(...moved)
  const changes = compareForms(selfAssessment, after as unknown as FormDefinition)
  expect(changes.map(({ kind, fieldId, effect }) => ({ kind, fieldId, effect }))).toEqual([
    { kind: 'field-label', fieldId: 'planNumber', effect: 'compatible' },
    { kind: 'field-bound', fieldId: 'targetsAssigned', effect: 'break' },
    { kind: 'field-moved', fieldId: 'planIssued', effect: 'compatible' },
  ])
  expect(changes[1]?.params).toEqual({ label: 'Số chỉ tiêu được giao', facet: 'maximum', from: '', to: 50 })
})

test('a lower maximum is one sentence: from 5 to 4 points', () => {
  const model = {
    id: 'm',
    version: '1.0.0',
    formId: 'f',
    scale: 'points' as const,
    criteria: [
      {
        criterionId: 'a5',
        label: { vi: 'Tiêu chí A5' },
        verdictField: 'v',
        maxPointsHundredths: 500,
        pointsRule: '1',
      },
    ],
  }
  const after = {
    ...model,
    criteria: [{ ...model.criteria[0], criterionId: 'a5', maxPointsHundredths: 400 }],
  }
  expect(compareScoring(model, after)).toMatchObject([
    { kind: 'criterion-points', params: { label: 'Tiêu chí A5', from: 500, to: 400 } },
  ])
  expect(compareScoring(model, { ...model, showWhileFilling: true })).toMatchObject([
    { kind: 'points-shown', effect: 'compatible', params: { from: false, to: true } },
  ])
})

test('the report names the drafts that would break, what is parked and whose points move', () => {
  const before = formOf([
    { id: 'people', kind: 'integer' },
    { id: 'note', kind: 'shortText' },
  ])
  const after = formOf([{ id: 'people', kind: 'integer', maximum: 50 }])
  const scoring = (each: number) => ({
    id: 'm',
    version: '1.0.0',
    formId: 'sample',
    scale: 'points' as const,
    criteria: [
      {
        criterionId: 'c',
        outcomeRule: '"met"',
        maxPointsHundredths: 9000,
        pointsRule: `people == null ? 0 : people * ${each}`,
      },
    ],
  })
  const report = impactOf({ before, after, scoringBefore: scoring(100), scoringAfter: scoring(90) }, [
    { id: 'd1', state: 'draft', answers: { people: 60, note: 'x' } },
    { id: 'd2', state: 'submitted', answers: { people: 20 } },
    { id: 'd3', state: 'draft', answers: {} },
  ])
  expect(report).toMatchObject({
    ok: true,
    value: {
      drafts: [{ id: 'd1', problems: [{ code: 'form.too-large', path: '/people' }] }],
      scores: [
        { id: 'd1', before: 6000, after: 5400, rankBefore: 1, rankAfter: 1 },
        { id: 'd2', before: 2000, after: 1800 },
      ],
      parked: [{ fieldId: 'note', dossiers: 1 }],
    },
  })
})
