import type { FormDefinition } from '@thidua/contracts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changes, extensionOf } from '#test/arbitrary-extensions'
import { draftsOf, forms } from '#test/arbitrary-forms'
import { firstPartyForms } from '#test/first-party-forms'
import { compiled, formOf, selfAssessment } from '#test/sample-forms'
import { checkAnswers } from '../check-answers.ts'
import { compileForm } from '../compile-form.ts'
import { composeExtension } from './compose-extension.ts'
import { findWeakening } from './find-weakening.ts'
import { mapFields } from './map-fields.ts'
import { joinField } from './join-field.ts'

const problemsOf = (form: FormDefinition, answers: Readonly<Record<string, never>> | object) =>
  checkAnswers(compiled(form), answers, { complete: true }).problems

test('every tightening is taken, and what the result accepts the base accepts', () => {
  const cases = forms.chain((base) => fc.tuple(fc.constant(base), changes(base, 'tighter'), draftsOf(base)))
  fc.assert(
    fc.property(cases, ([base, tighten, answers]) => {
      const composed = composeExtension(base, extensionOf(base, { tighten }))
      if (!composed.ok) throw new Error(JSON.stringify(composed.error.findings, null, 1))
      expect(problemsOf(composed.value.form, composed.value.report.witness)).toEqual([])
      expect(problemsOf(base, composed.value.report.witness)).toEqual([])
      const accepted = problemsOf(composed.value.form, answers).length === 0
      expect(accepted && problemsOf(base, answers).length > 0).toBe(false)
    }),
    { numRuns: 100 },
  )
}, 20_000)

test('every loosening is refused with a dossier that it would accept and the base does not', () => {
  const cases = forms
    .chain((base) => fc.tuple(fc.constant(base), changes(base, 'looser')))
    .filter(([, loosen]) => loosen.length > 0)
  fc.assert(
    fc.property(cases, ([base, loosen]) => {
      const composed = composeExtension(base, extensionOf(base, { tighten: loosen }))
      if (composed.ok) throw new Error(`taken: ${JSON.stringify(loosen)}`)
      expect(composed.error.code).toBe('plugin.weakens-base')
      for (const finding of composed.error.findings) {
        const witness = finding.witness
        if (witness?.shows !== 'accepted-here-refused-by-base')
          throw new Error(`no witness: ${JSON.stringify({ finding, base: base.sections, loosen })}`)
        const one = loosen.find(({ fieldId }) => fieldId === finding.params?.['fieldId'])
        const wished = mapFields(base, (field) => [
          one?.fieldId === field.id ? joinField(field, one).wished : field,
        ])
        expect(problemsOf(wished, witness.answers)).toEqual([])
        expect(problemsOf(base, witness.answers)).not.toEqual([])
      }
    }),
    { numRuns: 100 },
  )
}, 20_000)

test('the example against dropping a rule breaks that very rule of the base', () => {
  const dropped = mapFields(selfAssessment, (field) => {
    const { rules: _rules, ...rest } = field
    return [rest]
  })
  expect(findWeakening(selfAssessment, dropped)?.baseProblems).toMatchObject([
    { code: 'form.rule-broken', path: '/targetsDone' },
  ])
  expect(findWeakening(selfAssessment, selfAssessment)).toBe(null)
})

test('every form of this repository can be tightened and none can be loosened', () => {
  for (const base of firstPartyForms) {
    const choice = base.sections
      .flatMap((section) => section.fields)
      .find(({ kind, maxLength }) => kind === 'longText' && maxLength !== undefined && maxLength > 100)
    if (choice?.maxLength === undefined) continue
    const tighten = [{ fieldId: choice.id, maxLength: 100 }]
    expect(composeExtension(base, extensionOf(base, { tighten })).ok).toBe(true)
    const loose = composeExtension(
      base,
      extensionOf(base, { tighten: [{ fieldId: choice.id, maxLength: choice.maxLength + 1 }] }),
    )
    expect(loose).toMatchObject({
      ok: false,
      error: { findings: [{ witness: { shows: 'accepted-here-refused-by-base' } }] },
    })
  }
})

test('sixty criteria are proved, and the one that is loosened is found', () => {
  const base = formOf(
    Array.from({ length: 60 }, (_, at) => ({
      id: `points${at}`,
      kind: 'integer' as const,
      minimum: 0,
      maximum: 10,
      required: true,
    })),
  )
  const tighten = base.sections.flatMap(({ fields }) => fields).map(({ id }) => ({ fieldId: id, maximum: 9 }))
  expect(composeExtension(base, extensionOf(base, { tighten })).ok).toBe(true)
  expect(
    composeExtension(base, extensionOf(base, { tighten: [{ fieldId: 'points7', maximum: 12 }] })).ok,
  ).toBe(false)
  expect(compileForm(base).ok).toBe(true)
})
