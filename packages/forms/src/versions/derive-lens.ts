import type { FieldKind, FormDefinition, FormField } from '@thidua/contracts'
import { contentHash } from '../content-hash.ts'
import { holdsAnswer } from '../form-limits.ts'
import type { AnswerLens, LensCast, LensStep } from './answer-lens.ts'

const texts: ReadonlySet<FieldKind> = new Set(['shortText', 'longText', 'link', 'unit'])
const numbers: ReadonlySet<FieldKind> = new Set(['integer', 'decimal', 'percent', 'money', 'indicator'])
/** Kinds whose values have the same shape; whether one fits is asked of the other version's checker. */
const alike: readonly ReadonlySet<FieldKind>[] = [
  numbers,
  texts,
  new Set(['verdict', 'choice', 'yesNoNotApplicable', 'rubric']),
]

/**
 * The way answers go from one version to the next and back. `authored` steps (renames, pairs of option values) come from
 * the builder's operations or the author; everything else follows from the two definitions.
 */
export function deriveLens(
  before: FormDefinition,
  after: FormDefinition,
  authored: readonly LensStep[] = [],
): AnswerLens {
  const old = answered(before)
  const now = answered(after)
  const renamedFrom = new Set(authored.flatMap((step) => (step.step === 'rename' ? [step.from] : [])))
  const renamedTo = new Set(authored.flatMap((step) => (step.step === 'rename' ? [step.to] : [])))
  const spoken = new Set(authored.flatMap((step) => ('field' in step ? [step.field] : [])))
  const derived: LensStep[] = []
  for (const [id, field] of old) {
    if (renamedFrom.has(id) || spoken.has(id)) continue
    const next = now.get(id)
    if (!next || renamedTo.has(id)) derived.push({ step: 'retire', field: id })
    else {
      const cast = castBetween(field.kind, next.kind)
      if (cast) derived.push({ step: 'cast', field: id, cast })
    }
  }
  for (const id of now.keys())
    if ((!old.has(id) || renamedFrom.has(id)) && !renamedTo.has(id) && !spoken.has(id))
      derived.push({ step: 'add', field: id })
  return { fromHash: contentHash(before), toHash: contentHash(after), steps: [...authored, ...derived] }
}

/** Null when values have the same shape. */
function castBetween(from: FieldKind, to: FieldKind): LensCast | null {
  if (from === to || alike.some((kinds) => kinds.has(from) && kinds.has(to))) return null
  if (numbers.has(from) && texts.has(to)) return 'number-to-text'
  if (texts.has(from) && numbers.has(to)) return 'text-to-number'
  if (from === 'choice' && to === 'choices') return 'one-to-many'
  if (from === 'choices' && to === 'choice') return 'many-to-one'
  if (from === 'yesNo' && to === 'yesNoNotApplicable') return 'yes-no-to-three'
  if (from === 'yesNoNotApplicable' && to === 'yesNo') return 'three-to-yes-no'
  return 'none'
}

function answered(form: FormDefinition): ReadonlyMap<string, FormField> {
  const fields = form.sections.flatMap((section) => section.fields)
  return new Map(fields.filter((field) => holdsAnswer(field.kind)).map((field) => [field.id, field]))
}
