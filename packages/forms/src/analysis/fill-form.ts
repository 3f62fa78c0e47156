import type { Answers, AnswerValue } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import { checkAnswers } from '../check-answers.ts'
import type { CompiledForm } from '../compiled-form.ts'
import { searchSpace, valuesOf, type SearchSpace } from './search-answers.ts'
import { solveRules } from './solve-rules.ts'

export type Filled = { readonly answers: Answers; readonly problems: readonly Problem[] }

/**
 * A complete dossier the form accepts, built on the answers given: what is asked for is answered plainly, what breaks a
 * rule is tried otherwise. `problems` is empty when it succeeded; else what could not be put right.
 */
export function fillForm(
  form: CompiledForm,
  fixed: Answers = {},
  space: SearchSpace = searchSpace(form),
): Filled {
  let answers: Answers = fixed
  let best: Filled | null = null
  for (let round = 0; round < 60; round += 1) {
    const { problems } = checkAnswers(form, answers, { complete: true })
    if (best === null || problems.length <= best.problems.length) best = { answers, problems }
    if (problems.length === 0) return { answers, problems }
    const next = mend(problems, answers, fixed, space, round)
    if (!next) break
    answers = next
  }
  return best ?? { answers, problems: [] }
}

function mend(
  problems: readonly Problem[],
  answers: Answers,
  fixed: Answers,
  space: SearchSpace,
  round: number,
): Answers | null {
  let next: Answers | null = null
  for (const problem of problems) {
    const id = problem.path.split('/')[1] ?? ''
    const field = space.form.fields.get(id)
    if (!field) continue
    if (problem.code === 'form.rule-broken') {
      const rule = field.rules[Number(problem.params?.['rule'] ?? 0)]
      const mended = rule ? solveRules(rule, next ?? answers, fixed, space) : null
      if (mended) return mended
    } else if (!Object.hasOwn(fixed, id)) {
      const values = valuesOf(space, id).filter((value) => value !== null)
      const enough =
        values.find((value) => fits(value, problem)) ?? values[round % Math.max(values.length, 1)]
      if (enough !== undefined) next = { ...(next ?? answers), [id]: enough }
    }
  }
  return next
}

/** A demand for files names how many. */
function fits(value: AnswerValue, problem: Problem): boolean {
  const least = problem.code === 'form.too-few' ? Number(problem.params?.['limit'] ?? 0) : 0
  return !Array.isArray(value) || value.length >= least
}
