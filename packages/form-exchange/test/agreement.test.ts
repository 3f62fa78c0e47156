import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormDefinition, FormField, PluginCodelist, ScoringModel } from '@thidua/contracts'
import { bindCodelists, compileForm } from '@thidua/forms'
import { agreementOn, openAsPage, type Agreement } from './agreement.ts'
import { allKindsForm } from './all-kinds-form.ts'
import { arbitraryForms, type ArbitraryForm } from './arbitrary-forms.ts'

const plugins = new URL('../../../plugins/', import.meta.url)
const readAll = <Content>(folder: string): readonly Content[] =>
  readdirSync(plugins)
    .map((plugin) => new URL(`${plugin}/${folder}/`, plugins))
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      readdirSync(place).map((name) => JSON.parse(readFileSync(new URL(name, place), 'utf8')) as Content),
    )

const models = readAll<ScoringModel>('scoring')
const allKindsScoring: ScoringModel = {
  id: 'all-kinds-points',
  version: '1.0.0',
  formId: 'all-kinds',
  scale: 'points',
  criteria: [
    {
      criterionId: 'c1',
      verdictField: 'verdict',
      remarkField: 'story',
      because: ['count', 'ratio'],
      maxPointsHundredths: 1000,
      parts: [
        { id: 'level', rubricField: 'level', weightPercent: 50 },
        { id: 'count', tiers: { value: 'count', steps: [{ from: 10, pointsHundredths: 300 }] } },
        { id: 'proved', role: 'bonus', rule: 'total * 25', evidenceField: 'proof', capHundredths: 60 },
      ],
    },
  ],
}

function named(definition: FormDefinition, scoring: ScoringModel | null): ArbitraryForm {
  const form = compileForm(definition)
  if (!form.ok) throw new Error(JSON.stringify(form.error))
  return { form: form.value, scoring }
}

const lists = readAll<PluginCodelist>('codelists')
const firstParty = readAll<FormDefinition>('forms').map((form) => {
  const bound = bindCodelists(form, ({ id }) => lists.find((list) => list.id === id))
  if (!bound.ok) throw new Error(JSON.stringify(bound.error))
  return named(bound.value, models.find(({ formId }) => formId === form.id) ?? null)
})
const drawn = fc.sample(arbitraryForms, { numRuns: 40, seed: 2037 })
const perFirstParty = Math.floor(4_620 / firstParty.length)
const perDrawn = 100
const ofAllKinds = 10_000 - firstParty.length * perFirstParty - drawn.length * perDrawn

/** Disagreements, and what was too few of a sort for their absence to mean something. */
function flaws(found: readonly Agreement[], count: number): readonly unknown[] {
  const sum = (of: (one: Agreement) => number): number => found.reduce((total, one) => total + of(one), 0)
  const [judged, clean, notForCells] = [
    sum((one) => one.judged),
    sum((one) => one.clean),
    sum((one) => one.notForCells),
  ]
  const telling =
    judged === count && clean > count / 7 && judged - clean > count / 4 && notForCells < count / 4
  return [
    ...found.flatMap(({ disagreements }) => disagreements).slice(0, 3),
    ...(telling ? [] : [{ count, judged, clean, notForCells }]),
  ]
}

describe('page, server, workbook and JSON Schema give ten thousand answers the same verdict, codes and score', () => {
  test.each(firstParty.map((one) => [one.form.definition.id, one] as const))(
    'on %s',
    (_, { form, scoring }) => {
      expect(flaws([agreementOn(form, scoring, perFirstParty, 1)], perFirstParty)).toEqual([])
    },
    60_000,
  )

  test('on a form of every kind of field', () => {
    const { form, scoring } = named(allKindsForm, allKindsScoring)
    expect(flaws([agreementOn(form, scoring, ofAllKinds, 2)], ofAllKinds)).toEqual([])
  }, 60_000)

  test('on forms nobody thought of, most of them scored', () => {
    const found = drawn.map(({ form, scoring }, index) => agreementOn(form, scoring, perDrawn, index + 3))
    expect(flaws(found, drawn.length * perDrawn)).toEqual([])
    expect(found.filter(({ scored }) => scored > 0).length).toBeGreaterThan(drawn.length / 2)
  }, 60_000)

  test('one bound, one rule or one option that differs is noticed', () => {
    const { form } = named(allKindsForm, null)
    const change = (id: string, more: Partial<FormField>): FormDefinition => ({
      ...allKindsForm,
      sections: allKindsForm.sections.map((section) => ({
        ...section,
        fields: section.fields.map((field) => (field.id === id ? { ...field, ...more } : field)),
      })),
    })
    for (const changed of [
      change('count', { maximum: 90 }),
      change('reason', { visibleWhen: 'verdict == "notMet"' }),
      change('story', { rules: [{ expression: 'story != name', message: { vi: 'x' } }] }),
      change('channels', { maxItems: 1 }),
      change('head', { required: false }),
    ]) {
      const page = openAsPage(named(changed, null).form)
      const ways = agreementOn(form, null, 300, 5, page).disagreements.map(
        (one) => (one as { way: string }).way,
      )
      expect(new Set(ways)).toEqual(new Set(['page']))
    }
  })
})
