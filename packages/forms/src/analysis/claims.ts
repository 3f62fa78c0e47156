import type { Answers } from '@thidua/contracts'
import { evaluateRule, type Rule } from '@thidua/rules'
import type { CompiledForm } from '../compiled-form.ts'
import type { SettledAnswers } from '../settle-answers.ts'
import { isDecidable } from './decidable.ts'
import { intervalTruth } from './interval-truth.ts'
import { searchAnswers, type SearchSpace } from './search-answers.ts'

export type Goal = (settled: SettledAnswers, answers: Answers) => boolean

export type Question = {
  readonly space: SearchSpace
  /** Fields and computed values the goal reads. */
  readonly ids: readonly string[]
  /** Expressions the goal rests on: only if all can be decided is not finding an example a proof. */
  readonly sources: readonly string[]
  readonly goal: Goal
}

/** True only when it is proved that no answers reach the goal. */
export function isNever(question: Question): boolean {
  const found = searchAnswers(question)
  return found.answers === null && found.exhaustive && isDecidable(question.space.form, question.sources)
}

/** Answers that reach the goal, or null when none were found. */
export function exampleOf(question: Question): Answers | null {
  return searchAnswers(question).answers
}

export function truth(rule: Rule, settled: SettledAnswers): boolean | null {
  const outcome = evaluateRule(rule, settled.values)
  return outcome.ok && typeof outcome.value === 'boolean' ? outcome.value : null
}

export function isNeverTrueByBounds(form: CompiledForm, rule: Rule): boolean {
  return !intervalTruth(form, rule.source).canBeTrue
}

/** Holds for whatever numbers are given; without the numbers it says nothing, and then it does not bind. */
export function isNeverFalseByBounds(form: CompiledForm, rule: Rule): boolean {
  return !intervalTruth(form, rule.source).canBeFalse
}

/** All conditions on the way to a field being shown, itself included. */
export function visibilitySources(form: CompiledForm, ids: readonly string[]): readonly string[] {
  const sources = new Set<string>()
  const seen = new Set<string>()
  const follow = (id: string): void => {
    if (seen.has(id)) return
    seen.add(id)
    const field = form.fields.get(id)
    const section = form.sections.find(({ definition }) => definition.id === field?.sectionId)
    for (const rule of [field?.visibleWhen, section?.visibleWhen, field?.computed]) {
      if (!rule) continue
      sources.add(rule.source)
      for (const read of rule.reads) follow(read)
    }
  }
  for (const id of ids) follow(id)
  return [...sources]
}
