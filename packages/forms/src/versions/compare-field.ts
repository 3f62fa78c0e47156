import type { FormField } from '@thidua/contracts'
import { canonicalJson, isSameJson } from '@thidua/kernel'
import type { ChangeEffect, FormChange, FormChangeKind } from './form-change.ts'

type Named = {
  readonly value: string
  readonly label: { readonly vi: string }
  readonly pointsHundredths?: number
}

/** A bound whose greater number is the stricter, or the other way round. */
const bounds: readonly (readonly [keyof FormField & string, 'up' | 'down'])[] = [
  ['minLength', 'up'],
  ['maxLength', 'down'],
  ['minimum', 'up'],
  ['maximum', 'down'],
  ['minItems', 'up'],
  ['maxItems', 'down'],
  ['scale', 'down'],
  ['earliest', 'up'],
  ['latest', 'down'],
]

const plainFacets: readonly (readonly [keyof FormField & string, FormChangeKind, ChangeEffect])[] = [
  ['computed', 'field-computed', 'score'],
  ['evidenceDemands', 'field-demands', 'soft-break'],
  ['editableBy', 'field-audience', 'compatible'],
  ['visibleTo', 'field-audience', 'compatible'],
  ['hiddenValue', 'field-hidden-value', 'compatible'],
  ['legalBasis', 'field-legal-basis', 'compatible'],
  ['unit', 'field-other', 'compatible'],
  ['unitKinds', 'field-other', 'soft-break'],
  ['indicatorId', 'field-other', 'break'],
  ['better', 'field-other', 'compatible'],
  ['matrixRows', 'field-other', 'break'],
  ['allowNotApplicable', 'field-other', 'break'],
  ['fragment', 'field-other', 'compatible'],
  // another version of a list: codes may have lapsed, what is added or gone is told option by option
  ['codelist', 'field-other', 'soft-break'],
]

/** The changes of one field that stays, by its id. */
export function compareField(before: FormField, after: FormField, path: string): readonly FormChange[] {
  const label = after.label.vi
  const change = (
    kind: FormChangeKind,
    effect: ChangeEffect,
    place: string,
    params: FormChange['params'],
    loosens = false,
  ): FormChange => ({ kind, effect, loosens, path: `${path}${place}`, params: { label, ...params } })
  const changes: FormChange[] = []
  if (before.kind !== after.kind)
    changes.push(change('field-kind', 'break', '/kind', { from: before.kind, to: after.kind }, true))
  for (const [key, kind] of [
    ['label', 'field-label'],
    ['help', 'field-help'],
  ] as const)
    if (!isSameJson(before[key] ?? null, after[key] ?? null))
      changes.push(
        change(kind, 'compatible', `/${key}`, { from: before[key]?.vi ?? '', to: after[key]?.vi ?? '' }),
      )
  if ((before.required ?? false) !== (after.required ?? false)) {
    const now = after.required === true
    changes.push(
      change('field-required', now ? 'soft-break' : 'compatible', '/required', { from: !now, to: now }, !now),
    )
  }
  for (const [key, kind] of [
    ['requiredWhen', 'field-required-when'],
    ['visibleWhen', 'field-visibility'],
  ] as const)
    if (before[key] !== after[key])
      changes.push(
        change(kind, 'soft-break', `/${key}`, { from: before[key] ?? '', to: after[key] ?? '' }, true),
      )
  changes.push(...bounds.flatMap(([facet, way]) => compareBound(before, after, facet, way, change)))
  changes.push(...compareNamed(before.options ?? [], after.options ?? [], '/options', change))
  changes.push(...compareNamed(before.levels ?? [], after.levels ?? [], '/levels', change))
  changes.push(...compareRules(before, after, change))
  changes.push(...compareColumns(before, after, path))
  for (const [facet, kind, effect] of plainFacets)
    if (!isSameJson(before[facet] ?? null, after[facet] ?? null))
      changes.push(
        change(kind, effect, `/${facet}`, { facet, from: said(before[facet]), to: said(after[facet]) }, true),
      )
  return changes
}

type Change = (
  kind: FormChangeKind,
  effect: ChangeEffect,
  place: string,
  params: FormChange['params'],
  loosens?: boolean,
) => FormChange

function compareBound(
  before: FormField,
  after: FormField,
  facet: keyof FormField & string,
  way: 'up' | 'down',
  change: Change,
): readonly FormChange[] {
  const from = before[facet] as number | string | undefined
  const to = after[facet] as number | string | undefined
  if (from === to) return []
  const stricter = to !== undefined && (from === undefined || (way === 'up' ? to > from : to < from))
  const params = { facet, from: from ?? '', to: to ?? '' }
  return [change('field-bound', stricter ? 'break' : 'compatible', `/${facet}`, params, !stricter)]
}

function compareNamed(
  before: readonly Named[],
  after: readonly Named[],
  place: string,
  change: Change,
): readonly FormChange[] {
  const old = new Map(before.map((option) => [option.value, option]))
  const now = new Map(after.map((option) => [option.value, option]))
  const added = after.flatMap((option, index): readonly FormChange[] => {
    const was = old.get(option.value)
    const at = `${place}/${index}`
    const about = { option: option.label.vi, value: option.value }
    if (!was) return [change('field-option-added', 'compatible', at, about, true)]
    return [
      ...(was.label.vi === option.label.vi
        ? []
        : [
            change('field-option-label', 'compatible', at, {
              ...about,
              from: was.label.vi,
              to: option.label.vi,
            }),
          ]),
      ...(was.pointsHundredths === option.pointsHundredths
        ? []
        : [
            change('field-level-points', 'score', at, {
              ...about,
              from: was.pointsHundredths ?? 0,
              to: option.pointsHundredths ?? 0,
            }),
          ]),
    ]
  })
  const retired = before.flatMap((option, index) =>
    now.has(option.value)
      ? []
      : [
          change('field-option-retired', 'break', `${place}/${index}`, {
            option: option.label.vi,
            value: option.value,
          }),
        ],
  )
  const order = (list: readonly Named[], other: ReadonlyMap<string, Named>): string =>
    list
      .filter(({ value }) => other.has(value))
      .map(({ value }) => value)
      .join(' ')
  const reordered = order(before, now) !== order(after, old)
  return [...added, ...retired, ...(reordered ? [change('field-option-moved', 'compatible', place, {})] : [])]
}

function compareRules(before: FormField, after: FormField, change: Change): readonly FormChange[] {
  const old = new Map((before.rules ?? []).map((rule) => [rule.expression, rule]))
  const now = new Map((after.rules ?? []).map((rule) => [rule.expression, rule]))
  const added = (after.rules ?? []).flatMap((rule, index) => {
    const was = old.get(rule.expression)
    const about = { rule: rule.expression, message: rule.message.vi }
    if (!was) return [change('field-rule-added', 'break', `/rules/${index}`, about)]
    return was.message.vi === rule.message.vi
      ? []
      : [
          change('field-rule-message', 'compatible', `/rules/${index}`, {
            ...about,
            from: was.message.vi,
            to: rule.message.vi,
          }),
        ]
  })
  const retired = (before.rules ?? []).flatMap((rule, index) =>
    now.has(rule.expression)
      ? []
      : [
          change(
            'field-rule-retired',
            'compatible',
            `/rules/${index}`,
            { rule: rule.expression, message: rule.message.vi },
            true,
          ),
        ],
  )
  return [...added, ...retired]
}

function compareColumns(before: FormField, after: FormField, path: string): readonly FormChange[] {
  const old = new Map((before.columns ?? []).map((column) => [column.id, column]))
  const now = new Map((after.columns ?? []).map((column) => [column.id, column]))
  const label = after.label.vi
  const changed = (after.columns ?? []).flatMap((column, index): readonly FormChange[] => {
    const was = old.get(column.id)
    const place = `${path}/columns/${index}`
    const params = { label, column: column.label.vi }
    if (!was) {
      const effect = column.required === true ? 'soft-break' : 'compatible'
      return [{ kind: 'field-column-added', effect, loosens: true, path: place, params }]
    }
    return compareField(was, column, place).map((inner) => ({
      ...inner,
      kind: 'field-column-changed',
      params: { ...inner.params, change: inner.kind, label, column: column.label.vi },
    }))
  })
  const retired = (before.columns ?? []).flatMap((column, index): readonly FormChange[] =>
    now.has(column.id)
      ? []
      : [
          {
            kind: 'field-column-retired',
            effect: 'break',
            loosens: column.required === true,
            path: `${path}/columns/${index}`,
            params: { label, column: column.label.vi },
          },
        ],
  )
  return [...changed, ...retired]
}

function said(value: unknown): string | number | boolean {
  if (value === undefined) return ''
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : canonicalJson(value)
}
