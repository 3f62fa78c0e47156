import * as fc from 'fast-check'
import type { FieldKind, FormDefinition, FormField, ScoringModel } from '@thidua/contracts'
import type { FormContent } from '../src/document/form-document.ts'

const words = fc.constantFrom('Kế hoạch', 'Số chỉ tiêu', 'Minh chứng', 'Nhận xét', 'Tỷ lệ', 'Đã ban hành')
const localText = fc.record({ vi: words, en: fc.option(words, { nil: undefined }) }).map(withoutGaps)
const ids = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa'] as const
const rule = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom('==', '!=', '<='), fc.constantFrom(...ids, '"met"', '3'))
  .map(([left, sign, right]) => `${left} ${sign} ${right}`)
const kinds: readonly FieldKind[] = ['shortText', 'integer', 'date', 'verdict', 'choice', 'evidence', 'yesNo']

function withoutGaps<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value
}

const plainField = fc
  .record({
    id: fc.constantFrom(...ids),
    kind: fc.constantFrom(...kinds),
    label: localText,
    help: fc.option(localText, { nil: undefined }),
    required: fc.option(fc.boolean(), { nil: undefined }),
    visibleWhen: fc.option(rule, { nil: undefined }),
    maxLength: fc.option(fc.nat(500), { nil: undefined }),
    rules: fc.option(fc.array(fc.record({ expression: rule, message: localText }), { maxLength: 2 }), {
      nil: undefined,
    }),
  })
  .map(withoutGaps) as fc.Arbitrary<FormField>

const table = fc.record({
  id: fc.constantFrom(...ids),
  kind: fc.constant<FieldKind>('rows'),
  label: localText,
  columns: fc.array(plainField, { maxLength: 3 }),
  maxItems: fc.nat(20),
}) as fc.Arbitrary<FormField>

/** Any definition an author could have saved, sound or not: ids may stand twice, rules may read nothing. */
export const anyDefinition: fc.Arbitrary<FormDefinition> = fc.record({
  id: fc.constant('f99-any'),
  formNumber: fc.constant('F99'),
  version: fc.constant('1.0.0'),
  title: localText,
  sections: fc.array(
    fc
      .record({
        id: fc.constantFrom('a1', 'a2', 'a3', 'b1'),
        title: localText,
        visibleWhen: fc.option(rule, { nil: undefined }),
        fields: fc.array(fc.oneof({ weight: 4, arbitrary: plainField }, { weight: 1, arbitrary: table }), {
          maxLength: 6,
        }),
      })
      .map(withoutGaps),
    { minLength: 1, maxLength: 4 },
  ),
}) as fc.Arbitrary<FormDefinition>

const anyScoring = fc.record({
  id: fc.constant('s99'),
  version: fc.constant('1.0.0'),
  formId: fc.constant('f99-any'),
  scale: fc.constantFrom<ScoringModel['scale']>('verdict', 'points'),
  criteria: fc.array(
    fc.record({
      criterionId: fc.constantFrom('a1-unity', 'a2-plan', 'a3-reform'),
      verdictField: fc.constantFrom(...ids),
      because: fc.array(fc.constantFrom(...ids), { maxLength: 2 }),
      pointsRule: rule,
    }),
    { maxLength: 3 },
  ),
})

export const anyContent: fc.Arbitrary<FormContent> = fc
  .record({ definition: anyDefinition, scoring: fc.option(anyScoring, { nil: undefined }) })
  .map(withoutGaps)

/** The same with ids that are unique, as a form that can be published has. */
export const soundContent: fc.Arbitrary<FormContent> = anyContent.map(({ definition }) => {
  let count = 0
  const named = (field: FormField): FormField => ({
    ...field,
    id: `field${(count += 1)}`,
    ...(field.columns ? { columns: field.columns.map(named) } : {}),
  })
  const sections = definition.sections.map((section, at) => ({
    ...section,
    id: `s${at}`,
    fields: section.fields.map(named),
  }))
  return { definition: { ...definition, sections } }
})
