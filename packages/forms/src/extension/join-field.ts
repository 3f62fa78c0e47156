import type { EvidenceDemand, FormField } from '@thidua/contracts'
import type { LocalText } from '@thidua/kernel'
import { numberBounds } from '../check-number.ts'
import { textLimit } from '../check-text.ts'
import { formLimits } from '../form-limits.ts'
import type { FieldTightening } from './form-extension.ts'

type Plain = string | number | boolean | null
export type FacetChange = { readonly facet: string; readonly from: Plain; readonly to: Plain }

export type Joined = {
  /** What both ask for. */
  readonly field: FormField
  /** What the author of the tightening would get if it simply replaced the base's: for showing what it would let through. */
  readonly wished: FormField
  readonly tightened: readonly FacetChange[]
  readonly loosened: readonly FacetChange[]
  /** Facets that cannot both hold. */
  readonly conflicts: readonly {
    readonly facet: string
    readonly other: string
    readonly low: Plain
    readonly high: Plain
  }[]
}

type Bound = keyof FieldTightening &
  (
    | 'minLength'
    | 'maxLength'
    | 'minimum'
    | 'maximum'
    | 'scale'
    | 'minItems'
    | 'maxItems'
    | 'earliest'
    | 'latest'
  )

/** Each bound, and whether the greater value is the stricter. */
const bounds: readonly (readonly [Bound, boolean])[] = [
  ['minLength', true],
  ['maxLength', false],
  ['minimum', true],
  ['maximum', false],
  ['scale', false],
  ['minItems', true],
  ['maxItems', false],
  ['earliest', true],
  ['latest', false],
]
const pairs: readonly (readonly [Bound, Bound])[] = [
  ['minLength', 'maxLength'],
  ['minimum', 'maximum'],
  ['minItems', 'maxItems'],
  ['earliest', 'latest'],
]

/** Base and tightening by the meaning of `allOf`: the stricter of each. */
export function joinField(base: FormField, tightening: FieldTightening): Joined {
  const tightened: FacetChange[] = []
  const loosened: FacetChange[] = []
  const field: { -readonly [Key in keyof FormField]: FormField[Key] } = { ...base }
  const wished: { -readonly [Key in keyof FormField]: FormField[Key] } = { ...base }
  for (const [facet, greater] of bounds) {
    const to = tightening[facet]
    if (to === undefined) continue
    const from = effectiveBound(base, facet)
    if (from === to) continue
    Object.assign(wished, { [facet]: to })
    const stricter = from === null || (greater ? to > from : to < from)
    if (stricter) Object.assign(field, { [facet]: to })
    ;(stricter ? tightened : loosened).push({ facet, from, to })
  }
  joinRequired(base, tightening, field, wished, tightened, loosened)
  joinNamed(base, tightening, 'options', field, wished, tightened, loosened)
  joinNamed(base, tightening, 'levels', field, wished, tightened, loosened)
  const { allowNotApplicable, evidenceDemands, help } = tightening
  if (allowNotApplicable !== undefined && allowNotApplicable !== (base.allowNotApplicable ?? true)) {
    wished.allowNotApplicable = allowNotApplicable
    const change = { facet: 'allowNotApplicable', from: !allowNotApplicable, to: allowNotApplicable }
    if (allowNotApplicable) loosened.push(change)
    else {
      field.allowNotApplicable = false
      tightened.push(change)
    }
  }
  if (evidenceDemands) {
    const demands: readonly EvidenceDemand[] = [...(base.evidenceDemands ?? []), ...evidenceDemands]
    field.evidenceDemands = demands
    wished.evidenceDemands = demands
    tightened.push({ facet: 'evidenceDemands', from: base.evidenceDemands?.length ?? 0, to: demands.length })
  }
  if (help) {
    field.help = base.help ? bothTexts(base.help, help) : help
    wished.help = field.help
  }
  return { field, wished, tightened, loosened, conflicts: conflictsOf(field) }
}

function joinRequired(
  base: FormField,
  { required, requiredWhen }: FieldTightening,
  field: { -readonly [Key in keyof FormField]: FormField[Key] },
  wished: { -readonly [Key in keyof FormField]: FormField[Key] },
  tightened: FacetChange[],
  loosened: FacetChange[],
): void {
  const was = base.required === true
  if (required !== undefined && required !== was) {
    wished.required = required
    if (required) field.required = true
    ;(required ? tightened : loosened).push({ facet: 'required', from: was, to: required })
  }
  if (requiredWhen !== undefined && requiredWhen !== base.requiredWhen) {
    const joined =
      base.requiredWhen === undefined ? requiredWhen : `(${base.requiredWhen}) || (${requiredWhen})`
    field.requiredWhen = joined
    wished.requiredWhen = joined
    tightened.push({ facet: 'requiredWhen', from: base.requiredWhen ?? null, to: joined })
  }
}

/** Options or levels named are those that stay; one the base does not have is an addition, and adding is loosening. */
function joinNamed(
  base: FormField,
  tightening: FieldTightening,
  facet: 'options' | 'levels',
  field: FormField,
  wished: FormField,
  tightened: FacetChange[],
  loosened: FacetChange[],
): void {
  const kept = tightening[facet]
  const old: readonly { readonly value: string }[] | undefined = base[facet]
  if (!kept || !old) return
  const stay = old.filter(({ value }) => kept.includes(value))
  const known = new Set(old.map(({ value }) => value))
  const more = kept.filter((value) => !known.has(value))
  const from = old.map(({ value }) => value).join(' ')
  if (stay.length < old.length) tightened.push({ facet, from, to: stay.map(({ value }) => value).join(' ') })
  if (more.length > 0) loosened.push({ facet, from, to: kept.join(' ') })
  Object.assign(field, { [facet]: stay })
  const added = more.map((value) => ({
    value,
    label: { vi: value },
    ...(facet === 'levels' ? { pointsHundredths: 0 } : {}),
  }))
  Object.assign(wished, { [facet]: [...old, ...added] })
}

function conflictsOf(field: FormField): Joined['conflicts'] {
  const crossed = pairs.flatMap(([facet, other]) => {
    const [low, high] = [effectiveBound(field, facet), effectiveBound(field, other)]
    return low !== null && high !== null && low > high ? [{ facet, other, low, high }] : []
  })
  const empty = (['options', 'levels'] as const).flatMap((facet) =>
    field[facet]?.length === 0 ? [{ facet, other: 'required', low: 0, high: 0 }] : [],
  )
  const options = field.kind === 'choices' ? (field.options?.length ?? 0) : Number.POSITIVE_INFINITY
  const least = field.minItems ?? 0
  const short = least > options ? [{ facet: 'minItems', other: 'options', low: least, high: options }] : []
  const most = field.maxItems ?? formLimits.evidence
  const demanded = (field.evidenceDemands ?? []).filter(({ minItems }) => minItems > most)
  const files = demanded.map(({ minItems }) => ({
    facet: 'evidenceDemands',
    other: 'maxItems',
    low: minItems,
    high: most,
  }))
  return [...crossed, ...empty, ...short, ...files]
}

/** The bound in force, the platform's own where the author gives none. */
export function effectiveBound(field: FormField, facet: Bound): number | string | null {
  const own = field[facet]
  if (own !== undefined) return own
  const isText = field.kind === 'shortText' || field.kind === 'longText' || field.kind === 'link'
  if (facet === 'minLength') return isText ? 0 : null
  if (facet === 'maxLength') return isText ? textLimit(field) : null
  const isNumber = ['integer', 'money', 'decimal', 'percent', 'indicator'].includes(field.kind)
  if (facet === 'minimum' || facet === 'maximum' || facet === 'scale')
    return isNumber ? numberBounds(field)[facet] : null
  if (facet === 'minItems') return 0
  if (facet !== 'maxItems') return null
  if (field.kind === 'evidence') return formLimits.evidence
  if (field.kind === 'rows') return formLimits.rows
  return field.kind === 'choices' ? (field.options?.length ?? 0) : null
}

function bothTexts(first: LocalText, second: LocalText): LocalText {
  const vi = first.vi === second.vi ? first.vi : `${first.vi}\n${second.vi}`
  return first.en && second.en ? { vi, en: `${first.en}\n${second.en}` } : { vi }
}
