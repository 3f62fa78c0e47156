import type { Answers, AnswerValue } from '@thidua/contracts'
import { evaluateRule, type Rule } from '@thidua/rules'
import type { CompiledForm } from '../compiled-form.ts'
import { settleAnswers } from '../settle-answers.ts'
import { rootsOf } from './rule-words.ts'
import { valuesOf, type SearchSpace } from './search-answers.ts'

type Constraint = { readonly owner: string; readonly rule: Rule; readonly roots: ReadonlySet<string> }
type Solving = {
  readonly space: SearchSpace
  readonly constraints: readonly Constraint[]
  readonly order: readonly string[]
  steps: number
}

const mostSteps = 6000

/**
 * Other values for everything that hangs together with a rule through other rules, so that all of them hold: each field
 * in turn, going back as soon as a rule whose answers are all chosen is broken.
 */
export function solveRules(
  first: Rule,
  answers: Answers,
  fixed: Answers,
  space: SearchSpace,
): Answers | null {
  const all = constraintsOf(space.form)
  const ids = new Set(rootsOf(space.form, first.reads))
  const mine = new Set<Constraint>()
  for (let grew = true; grew; ) {
    grew = false
    for (const constraint of all) {
      if (mine.has(constraint) || ![...constraint.roots].some((id) => ids.has(id))) continue
      mine.add(constraint)
      for (const id of constraint.roots) ids.add(id)
      grew = true
    }
  }
  const order = [...ids].filter((id) => !Object.hasOwn(fixed, id))
  const held = Object.fromEntries(Object.entries(answers).filter(([id]) => !order.includes(id)))
  return assign(held, 0, { space, constraints: [...mine], order, steps: 0 })
}

function assign(answers: Answers, at: number, solving: Solving): Answers | null {
  solving.steps += 1
  if (solving.steps > mostSteps) return null
  const id = solving.order[at]
  if (id === undefined) return isBroken(answers, new Set(), solving) ? null : answers
  const later = new Set(solving.order.slice(at + 1))
  for (const value of valuesOf(solving.space, id)) {
    const next: Readonly<Record<string, AnswerValue>> = value === null ? answers : { ...answers, [id]: value }
    if (value === null && isAsked(id, next, solving.space.form)) continue
    if (isBroken(next, later, solving)) continue
    const solved = assign(next, at + 1, solving)
    if (solved || solving.steps > mostSteps) return solved
  }
  return null
}

function isAsked(id: string, answers: Answers, form: CompiledForm): boolean {
  return form.fields.get(id)?.required === true && !settleAnswers(form, answers).hiddenFields.has(id)
}

function isBroken(answers: Answers, later: ReadonlySet<string>, { space, constraints }: Solving): boolean {
  const settled = settleAnswers(space.form, answers)
  return constraints.some(({ owner, rule, roots }) => {
    if ([...roots].some((id) => later.has(id)) || settled.hiddenFields.has(owner)) return false
    const outcome = evaluateRule(rule, settled.values)
    return outcome.ok ? outcome.value === false : rule.reads.every((id) => settled.values[id] !== undefined)
  })
}

function constraintsOf(form: CompiledForm): readonly Constraint[] {
  return form.ruled.flatMap((field) =>
    field.rules.map((rule) => ({ owner: field.definition.id, rule, roots: rootsOf(form, rule.reads) })),
  )
}
