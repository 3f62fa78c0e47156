import * as fc from 'fast-check'
import type {
  CriterionScoring,
  FieldKind,
  FormDefinition,
  FormField,
  PointsPart,
  ScoringModel,
} from '@thidua/contracts'
import { compileForm, compileScoring, type CompiledForm } from '@thidua/forms'

export type ArbitraryForm = { readonly form: CompiledForm; readonly scoring: ScoringModel | null }

const label = (vi: string) => ({ vi })
const options = ['one', 'two', 'three', 'four'].map((value) => ({ value, label: label(`Mức ${value}`) }))
const levels = options.map((option, at) => ({ ...option, pointsHundredths: 400 - at * 100 }))

type Facets = Partial<FormField> & { readonly kind: FieldKind }

const plain: fc.Arbitrary<Facets> = fc.oneof(
  fc.record({ kind: fc.constant<FieldKind>('shortText'), maxLength: fc.integer({ min: 3, max: 60 }) }),
  fc.record({
    kind: fc.constant<FieldKind>('longText'),
    minLength: fc.integer({ min: 0, max: 6 }),
    maxLength: fc.integer({ min: 7, max: 400 }),
  }),
  fc.record({
    kind: fc.constantFrom<FieldKind>('integer', 'money'),
    minimum: fc.integer({ min: 0, max: 5 }),
    maximum: fc.integer({ min: 6, max: 90 }),
  }),
  fc.record({
    kind: fc.constantFrom<FieldKind>('decimal', 'percent'),
    scale: fc.integer({ min: 0, max: 3 }),
  }),
  fc.constantFrom<Facets>(
    { kind: 'yesNo' },
    { kind: 'yesNoNotApplicable' },
    { kind: 'date' },
    { kind: 'date', earliest: '2020-01-01', latest: '2029-12-31' },
    { kind: 'link' },
    { kind: 'unit' },
    { kind: 'choice', options },
    { kind: 'choices', options, maxItems: 3 },
    { kind: 'verdict', allowNotApplicable: false },
  ),
)

const nested: fc.Arbitrary<Facets> = fc.oneof(
  fc.constantFrom<Facets>(
    { kind: 'period' },
    { kind: 'person' },
    { kind: 'legalDocument' },
    { kind: 'rubric', levels },
    { kind: 'evidence', maxItems: 2 },
    { kind: 'indicator', indicatorId: 'i1' },
    { kind: 'matrix', options, matrixRows: ['speed', 'care'].map((id) => ({ id, label: label(id) })) },
  ),
  fc
    .array(
      plain.filter(({ kind }) => kind !== 'verdict'),
      { minLength: 1, maxLength: 3 },
    )
    .map(
      (columns): Facets => ({
        kind: 'rows',
        maxItems: 3,
        columns: columns.map((column, at) => ({ ...column, id: `c${at}`, label: label(`Cột ${at}`) })),
      }),
    ),
)

const comparisons: Partial<Record<FieldKind, (id: string) => string>> = {
  integer: (id) => `${id} > 4`,
  money: (id) => `${id} != null && ${id} < 40`,
  decimal: (id) => `${id} >= 1.5`,
  percent: (id) => `!(${id} > 50.0)`,
  yesNo: (id) => `${id} == true`,
  choice: (id) => `${id} in ["one", "two"]`,
  rubric: (id) => `${id} != "one"`,
  verdict: (id) => `${id} == "met"`,
  choices: (id) => `${id} != null && size(${id}) > 1`,
  rows: (id) => `${id} == null || size(${id}) < 3`,
  date: (id) => `${id} >= "2026-01-01"`,
  period: (id) => `${id} != null && ${id}.from < "2027-01-01"`,
  shortText: (id) => `${id} != "no"`,
}

/** What each field may hang on: only on fields before it, so that no form waits for itself. */
type Ties = {
  readonly visible: number
  readonly requiredWhen: number
  readonly rule: number
  readonly required: boolean
  readonly hiddenValue: FormField['hiddenValue']
}

const none = 12
const ties: fc.Arbitrary<Ties> = fc.record({
  visible: fc.nat(none * 2),
  requiredWhen: fc.nat(none * 2),
  rule: fc.nat(none),
  required: fc.boolean(),
  hiddenValue: fc.constantFrom('inert', 'inert', 'cleared', 'shown'),
})

const drawn = fc.array(fc.tuple(fc.oneof({ weight: 3, arbitrary: plain }, nested), ties), {
  minLength: 3,
  maxLength: 12,
})

/** A form of all kinds of fields with conditions between them, and a scoring that fits it where its fields allow one. */
export const arbitraryForms: fc.Arbitrary<ArbitraryForm> = fc
  .tuple(drawn, fc.nat(none * 2), fc.integer({ min: 1, max: 4 }))
  .map(([fields, hidden, first]): ArbitraryForm => {
    const laid = fields.map(([facets, tie], at) => fieldOf(facets, tie, at, fields))
    const numbers = laid.filter(({ kind }) => kind === 'integer' || kind === 'money')
    const computed: readonly FormField[] = numbers[0]
      ? [{ id: 'twice', kind: 'computed', label: label('Tổng'), computed: `${numbers[0].id} * 2` }]
      : []
    const condition = conditionOn(fields.slice(0, first), hidden)
    const definition: FormDefinition = {
      id: 'drawn',
      formNumber: 'F95',
      version: '1.0.0',
      title: label('Phiếu bất kỳ'),
      sections: [
        {
          id: 's1',
          title: label('Mục một'),
          criterionId: 'k1',
          fields: [...laid.slice(0, first), ...computed],
        },
        {
          id: 's2',
          title: label('Mục hai'),
          criterionId: 'k2',
          fields:
            laid.slice(first).length > 0
              ? laid.slice(first)
              : [{ id: 'last', kind: 'longText', label: label('Cuối') }],
          ...(condition === null ? {} : { visibleWhen: condition }),
        },
      ],
    }
    const form = compileForm(definition)
    if (!form.ok) throw new Error(JSON.stringify(form.error))
    return { form: form.value, scoring: scoringOf(form.value, laid) }
  })

type Drawn = readonly (readonly [Facets, Ties])[]

function fieldOf(facets: Facets, tie: Ties, at: number, all: Drawn): FormField {
  const before = all.slice(0, at)
  const [visibleWhen, requiredWhen] = [
    conditionOn(before, tie.visible),
    conditionOn(before, tie.requiredWhen),
  ]
  const rule = tie.rule < at ? conditionOn(before, tie.rule) : null
  const demand = facets.kind === 'evidence' ? conditionOn(before, tie.rule) : null
  return {
    id: `f${at}`,
    label: label(`Câu ${at}`),
    ...facets,
    ...(tie.required ? { required: true } : {}),
    ...(tie.hiddenValue ? { hiddenValue: tie.hiddenValue } : {}),
    ...(visibleWhen === null ? {} : { visibleWhen }),
    ...(requiredWhen === null ? {} : { requiredWhen }),
    ...(rule === null ? {} : { rules: [{ expression: rule, message: label('Chưa khớp với câu trước.') }] }),
    ...(demand === null
      ? {}
      : { evidenceDemands: [{ when: demand, minItems: 2, message: label('Cần hai tệp.') }] }),
  }
}

function conditionOn(before: Drawn, wish: number): string | null {
  const kind = before[wish]?.[0].kind
  return kind ? (comparisons[kind]?.(`f${wish}`) ?? null) : null
}

function scoringOf(form: CompiledForm, fields: readonly FormField[]): ScoringModel | null {
  const [first, second] = [
    fields.find(({ kind }) => kind === 'integer' || kind === 'money'),
    fields.find(({ kind }) => kind === 'rubric'),
  ]
  const verdict = fields.find(({ kind }) => kind === 'verdict')
  const parts: readonly PointsPart[] = [
    ...(second ? [{ id: 'level', rubricField: second.id, weightPercent: 150, capHundredths: 450 }] : []),
    ...(first
      ? [
          {
            id: 'steps',
            tiers: {
              value: first.id,
              steps: [1, 10, 30].map((from) => ({ from, pointsHundredths: from * 7 })),
            },
          },
          {
            id: 'each',
            role: 'bonus' as const,
            each: { count: first.id, pointsHundredths: 3 },
            capHundredths: 99,
          },
          { id: 'late', role: 'deduction' as const, when: `${first.id} > 50`, rule: '33' },
        ]
      : []),
  ]
  if (parts.length === 0) return null
  const outcome = verdict ? { verdictField: verdict.id } : { outcomeRule: '"met"' }
  const criteria: readonly CriterionScoring[] = [
    { criterionId: 'k1', ...outcome, maxPointsHundredths: 700, parts },
  ]
  const model: ScoringModel = {
    id: 'drawn-points',
    version: '1.0.0',
    formId: 'drawn',
    scale: 'points',
    criteria,
    totalCapHundredths: 800,
  }
  const fits = compileScoring(model, form)
  if (!fits.ok) throw new Error(JSON.stringify(fits.error))
  return model
}
