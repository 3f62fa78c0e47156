import type { Answers, AnswerValue } from '@thidua/contracts'
import type { CompiledForm } from '../compiled-form.ts'
import { settleAnswers, type SettledAnswers } from '../settle-answers.ts'
import { fieldValues } from './field-values.ts'
import { rootsOf, ruleWords, type FieldWords } from './rule-words.ts'

/** Everything tried for each field, worked out once per form. */
export type SearchSpace = {
  readonly form: CompiledForm
  readonly words: ReadonlyMap<string, FieldWords>
  readonly values: Map<string, readonly (AnswerValue | null)[]>
}

export type Search = {
  readonly space: SearchSpace
  /** The fields to vary; what their visibility hangs on is varied with them. */
  readonly ids: Iterable<string>
  readonly fixed?: Answers
  readonly goal: (settled: SettledAnswers, answers: Answers) => boolean
  readonly budget?: number
}

export type Found = {
  readonly answers: Answers | null
  /** True when every combination of the values was tried. */
  readonly exhaustive: boolean
}

export function searchSpace(form: CompiledForm, extra: readonly string[] = []): SearchSpace {
  return { form, words: withPeers(form, ruleWords(form, extra)), values: new Map() }
}

/** Answers for which the goal holds, looked for in a fixed order: the same form always gives the same example. */
export function searchAnswers({ space, ids, fixed = {}, goal, budget = 4000 }: Search): Found {
  const free = [...involved(space.form, ids)].filter((id) => !Object.hasOwn(fixed, id))
  const choices = free.map((id) => [id, valuesOf(space, id)] as const)
  const total = choices.reduce((product, [, values]) => product * values.length, 1)
  const tries = Math.min(total, budget)
  for (let index = 0; index < tries; index += 1) {
    const answers: Record<string, AnswerValue> = { ...fixed }
    let rest = total <= budget ? index : spread(index)
    for (const [id, values] of choices) {
      const value = values[rest % values.length]
      rest = total <= budget ? Math.floor(rest / values.length) : spread(rest)
      if (value !== null && value !== undefined) answers[id] = value
    }
    if (goal(settleAnswers(space.form, answers), answers)) return { answers, exhaustive: false }
  }
  return { answers: null, exhaustive: total <= budget }
}

/** A field's values to try, not answering included. */
export function valuesOf(space: SearchSpace, id: string): readonly (AnswerValue | null)[] {
  const known = space.values.get(id)
  if (known) return known
  const field = space.form.fields.get(id)
  const values = field ? [...fieldValues(field.definition, space.words.get(id)), null] : [null]
  space.values.set(id, values)
  return values
}

/** The fields themselves and everything their being shown depends on. */
export function involved(form: CompiledForm, ids: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>()
  const follow = (id: string): void => {
    if (all.has(id)) return
    all.add(id)
    const field = form.fields.get(id)
    const section = form.sections.find(({ definition }) => definition.id === field?.sectionId)
    for (const inner of rootsOf(form, field?.visibleWhen?.reads ?? [])) follow(inner)
    for (const inner of rootsOf(form, section?.visibleWhen?.reads ?? [])) follow(inner)
  }
  for (const id of rootsOf(form, ids)) follow(id)
  return all
}

/** Fields compared with one another are tried at each other's constants and ends. */
function withPeers(
  form: CompiledForm,
  words: ReadonlyMap<string, FieldWords>,
): ReadonlyMap<string, FieldWords> {
  return new Map(
    [...words].map(([id, own]) => {
      const numbers = new Set(own.numbers)
      const texts = new Set(own.texts)
      for (const peer of own.peers) {
        const field = form.fields.get(peer)?.definition
        for (const bound of [field?.minimum, field?.maximum]) if (bound !== undefined) numbers.add(bound)
        for (const day of [field?.earliest, field?.latest]) if (day !== undefined) texts.add(day)
        for (const number of words.get(peer)?.numbers ?? []) numbers.add(number)
        for (const text of words.get(peer)?.texts ?? []) texts.add(text)
      }
      return [id, { numbers, texts, peers: own.peers }] as const
    }),
  )
}

/** A fixed scatter of the whole numbers, so that a large space is tried all over. */
function spread(number: number): number {
  return (Math.imul(number ^ 0x9e37_79b9, 0x85eb_ca6b) >>> 0) % 1_000_003
}
