import type { Answers, AnswerValue, FormDefinition, FormField } from '@thidua/contracts'
import { isSameJson, type Problem } from '@thidua/kernel'
import { valueCheckOf } from '../value-check.ts'
import type { AnswerLens, CarriedAnswers, LensCast, LensStep } from './answer-lens.ts'
import { castAnswer, castBack } from './cast-answer.ts'

type Way = {
  readonly source: string
  readonly target: string
  readonly from: string | null
  readonly to: string | null
  readonly cast: LensCast | null
  readonly values: ReadonlyMap<string, string> | null
}
type Journey = {
  readonly from: string
  readonly to: string
  readonly source: FormDefinition
  readonly target: FormDefinition
  readonly ways: readonly Way[]
}

/**
 * Answers of the older version seen in the newer. What is wrong there only in size stays (the checker will say so); what
 * has no place is parked in `kept`. Going forward and back without an edit gives the very same answers.
 */
export function carryForward(
  lens: AnswerLens,
  before: FormDefinition,
  after: FormDefinition,
  carried: CarriedAnswers,
): CarriedAnswers {
  const ways = waysOf(lens, before, after)
  return carry({ from: lens.fromHash, to: lens.toHash, source: before, target: after, ways }, carried)
}

/** The way back. A value parked when the older version was left is itself again; an edit made since is parked in turn. */
export function carryBackward(
  lens: AnswerLens,
  before: FormDefinition,
  after: FormDefinition,
  carried: CarriedAnswers,
): CarriedAnswers {
  const ways = waysOf(lens, before, after).map(turned)
  return carry({ from: lens.toHash, to: lens.fromHash, source: after, target: before, ways }, carried)
}

function carry(journey: Journey, { answers, kept }: CarriedAnswers): CarriedAnswers {
  const sources = fieldsOf(journey.source)
  const targets = fieldsOf(journey.target)
  const parkedThere = { ...kept[journey.to] }
  const parkedHere: Record<string, AnswerValue> = { ...kept[journey.from] }
  const seen: Record<string, AnswerValue> = {}
  const spoken = new Set<string>()
  for (const way of journey.ways) {
    if (way.from !== null) spoken.add(way.from)
    const value = way.from === null ? undefined : answers[way.from]
    const parked = way.to === null ? undefined : parkedThere[way.to]
    const derived = value === undefined || value === null ? undefined : view(value, way, targets)
    const shown = parked ?? derived
    if (way.to !== null && shown !== undefined) seen[way.to] = shown
    if (way.to !== null) delete parkedThere[way.to]
    if (way.from === null || value === undefined || value === null) continue
    const again = shown === undefined ? undefined : view(shown, turned(way), sources)
    if (!isSameJson(again, value)) parkedHere[way.from] = value
  }
  // An id neither version knows is nobody's to drop.
  for (const [id, value] of Object.entries(answers))
    if (!spoken.has(id) && value !== null) parkedHere[id] = value
  return { answers: seen, kept: withParked(kept, journey, parkedHere, parkedThere) }
}

function withParked(
  kept: CarriedAnswers['kept'],
  { from, to }: Journey,
  here: Answers,
  there: Answers,
): CarriedAnswers['kept'] {
  const all: Record<string, Answers> = { ...kept, [from]: here, [to]: there }
  return Object.fromEntries(Object.entries(all).filter(([, parked]) => Object.keys(parked).length > 0))
}

/** The value as the other version would hold it; undefined when it has no place there. */
function view(
  value: AnswerValue,
  way: Way,
  targets: ReadonlyMap<string, FormField>,
): AnswerValue | undefined {
  const target = way.to === null ? undefined : targets.get(way.to)
  if (!target) return undefined
  const mapped = typeof value === 'string' && way.values ? (way.values.get(value) ?? value) : value
  const cast = way.cast === null ? mapped : castAnswer(mapped, way.cast)
  if (cast === undefined) return undefined
  const problems: Problem[] = []
  return valueCheckOf(target)?.(cast, '', problems, { complete: false, clean: false })
}

type KnownWays = {
  readonly before: FormDefinition
  readonly after: FormDefinition
  readonly ways: readonly Way[]
}
const knownWays = new WeakMap<AnswerLens, KnownWays>()

/** The same for every dossier that goes this way. */
function waysOf(lens: AnswerLens, before: FormDefinition, after: FormDefinition): readonly Way[] {
  const known = knownWays.get(lens)
  if (known?.before === before && known.after === after) return known.ways
  const ways = findWays(lens, before, after)
  knownWays.set(lens, { before, after, ways })
  return ways
}

function findWays(lens: AnswerLens, before: FormDefinition, after: FormDefinition): readonly Way[] {
  const steps = new Map<string, LensStep>()
  for (const step of lens.steps) if ('field' in step) steps.set(step.field, step)
  const plain = { source: lens.fromHash, target: lens.toHash, cast: null, values: null }
  const renames = lens.steps.flatMap((step) =>
    step.step === 'rename' ? [{ ...plain, from: step.from, to: step.to }] : [],
  )
  const gone = new Set(renames.map(({ from }) => from))
  const come = new Set(renames.map(({ to }) => to))
  const old = [...fieldsOf(before).keys()].filter((id) => !gone.has(id))
  const now = fieldsOf(after)
  const ways = old.map((id): Way => {
    const step = steps.get(id)
    if (step?.step === 'retire' || !now.has(id) || come.has(id)) return { ...plain, from: id, to: null }
    if (step?.step === 'cast') return { ...plain, from: id, to: id, cast: step.cast }
    if (step?.step === 'map')
      return { ...plain, from: id, to: id, values: new Map(step.values.map(({ from, to }) => [from, to])) }
    return { ...plain, from: id, to: id }
  })
  const met = new Set([...ways, ...renames].map(({ to }) => to))
  const added = [...now.keys()].filter((id) => !met.has(id))
  return [...renames, ...ways, ...added.map((id): Way => ({ ...plain, from: null, to: id }))]
}

function turned(way: Way): Way {
  return {
    source: way.target,
    target: way.source,
    from: way.to,
    to: way.from,
    cast: way.cast === null ? null : castBack(way.cast),
    values: way.values && new Map([...way.values].map(([from, to]) => [to, from])),
  }
}

const knownFields = new WeakMap<FormDefinition, ReadonlyMap<string, FormField>>()

function fieldsOf(form: FormDefinition): ReadonlyMap<string, FormField> {
  const known = knownFields.get(form)
  if (known) return known
  const fields = new Map(form.sections.flatMap((section) => section.fields).map((field) => [field.id, field]))
  knownFields.set(form, fields)
  return fields
}
