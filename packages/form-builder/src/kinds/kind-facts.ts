import type { FieldKind, FormField } from '@thidua/contracts'

/** The parts of the property panel a kind of field has, besides its words. */
export type Facet =
  | 'length'
  | 'range'
  | 'scale'
  | 'unit'
  | 'better'
  | 'days'
  | 'codelist'
  | 'options'
  | 'levels'
  | 'matrixRows'
  | 'columns'
  | 'count'
  | 'demands'
  | 'notApplicable'
  | 'computed'
  | 'unitKinds'
  | 'indicator'

export type KindGroup = 'text' | 'number' | 'choice' | 'record' | 'layout'

export type KindFacts = {
  readonly kind: FieldKind
  readonly group: KindGroup
  readonly facets: readonly Facet[]
  /** False for what only shows something. */
  readonly holdsAnswer: boolean
  /** What a new field of this kind says besides its id and label. */
  readonly begin?: Partial<FormField>
}

const answered = (
  kind: FieldKind,
  group: KindGroup,
  facets: readonly Facet[],
  begin?: Partial<FormField>,
) => ({
  kind,
  group,
  facets,
  holdsAnswer: true,
  ...(begin ? { begin } : {}),
})
const shown = (kind: FieldKind, group: KindGroup, facets: readonly Facet[], begin?: Partial<FormField>) => ({
  ...answered(kind, group, facets, begin),
  holdsAnswer: false,
})
const blank = { vi: '' }

/** Every kind in the order of the palette. */
export const kindFacts: readonly KindFacts[] = [
  answered('shortText', 'text', ['length']),
  answered('longText', 'text', ['length']),
  answered('link', 'text', ['length']),
  answered('integer', 'number', ['range', 'unit', 'better'], { minimum: 0 }),
  answered('decimal', 'number', ['range', 'scale', 'unit', 'better']),
  answered('percent', 'number', ['range', 'scale', 'better']),
  answered('money', 'number', ['range', 'better'], { minimum: 0 }),
  answered('indicator', 'number', ['indicator', 'range', 'scale', 'unit', 'better'], { indicatorId: '' }),
  answered('date', 'number', ['days']),
  answered('period', 'number', ['days']),
  answered('verdict', 'choice', ['notApplicable'], { allowNotApplicable: false }),
  answered('yesNo', 'choice', []),
  answered('yesNoNotApplicable', 'choice', []),
  answered('choice', 'choice', ['codelist', 'options'], {
    options: [
      { value: 'option1', label: blank },
      { value: 'option2', label: blank },
    ],
  }),
  answered('choices', 'choice', ['codelist', 'options', 'count'], {
    options: [
      { value: 'option1', label: blank },
      { value: 'option2', label: blank },
    ],
  }),
  answered('rubric', 'choice', ['levels'], {
    levels: [
      { value: 'level1', label: blank, pointsHundredths: 200 },
      { value: 'level2', label: blank, pointsHundredths: 100 },
      { value: 'level3', label: blank, pointsHundredths: 0 },
    ],
  }),
  answered('matrix', 'choice', ['matrixRows', 'options'], {
    options: [
      { value: 'yes', label: blank },
      { value: 'no', label: blank },
    ],
    matrixRows: [{ id: 'row1', label: blank }],
  }),
  answered('evidence', 'record', ['count', 'demands']),
  answered('rows', 'record', ['columns', 'count'], { columns: [] }),
  answered('unit', 'record', ['unitKinds']),
  answered('person', 'record', []),
  answered('legalDocument', 'record', ['days']),
  shown('computed', 'layout', ['computed', 'scale', 'unit'], { computed: '' }),
  shown('dtiRank', 'layout', []),
  shown('heading', 'layout', []),
  shown('guidance', 'layout', []),
]

const byKind = new Map(kindFacts.map((facts) => [facts.kind as string, facts]))

/** Facts of a kind; one this room does not know yet is kept and shown with its words alone. */
export function factsOf(kind: unknown): KindFacts | undefined {
  return byKind.get(String(kind))
}

/** Properties that belong to some facet: what falls away when a field changes its kind to one without it. */
export const facetProperties: Readonly<Record<Facet, readonly (keyof FormField)[]>> = {
  length: ['minLength', 'maxLength'],
  range: ['minimum', 'maximum'],
  scale: ['scale'],
  unit: ['unit'],
  better: ['better'],
  days: ['earliest', 'latest'],
  codelist: ['codelist'],
  options: ['options'],
  levels: ['levels'],
  matrixRows: ['matrixRows'],
  columns: ['columns'],
  count: ['minItems', 'maxItems'],
  demands: ['evidenceDemands'],
  notApplicable: ['allowNotApplicable'],
  computed: ['computed'],
  unitKinds: ['unitKinds'],
  indicator: ['indicatorId'],
}
