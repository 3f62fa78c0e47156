import type { Answers } from '@thidua/contracts'
import type { CompiledForm } from '@thidua/forms'
import { checkAnswers } from '@thidua/forms'
import type { Outcome, Problem } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'

export type AcceptedAnswers = { readonly answers: Answers; readonly problems: readonly Problem[] }

/**
 * What of a draft may be stored. Wrong only in size, or not finished: kept, and said. Something that could not be kept
 * (unknown field, wrong type, control characters) refuses the whole, so that nothing typed is lost in silence. `on`: the day
 * by which codes of lists are open or lapsed.
 */
export function acceptAnswers(
  form: CompiledForm,
  given: Answers,
  { previous = {}, on }: { readonly previous?: Answers; readonly on: string },
): Outcome<AcceptedAnswers> {
  const { answers, problems } = checkAnswers(form, given, { complete: false, previous, on })
  const lost = problems.filter((problem) => {
    const fieldId = problem.path.split('/')[1] ?? ''
    return !Object.hasOwn(answers, fieldId) && isGiven(given[fieldId])
  })
  return lost.length > 0 ? refuse('input.invalid', undefined, lost) : ok({ answers, problems })
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}
