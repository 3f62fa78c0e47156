import type { Answers } from '@thidua/contracts'
import type { CarriedAnswers, CompiledForm } from '@thidua/forms'
import { carryForward, checkAnswers } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'
import { isSameJson } from '@thidua/kernel'
import type { DraftWay } from './draft-way.ts'

export type CarriedDraft = CarriedAnswers & {
  readonly fate: 'unchanged' | 'changed' | 'attention'
}

/**
 * One draft seen through a lens. `attention`: its owner will find something the older form did not ask or no longer takes,
 * or a value that had to be parked; nothing is ever blanked.
 */
export function carryDraft(
  way: DraftWay,
  forms: { readonly before: CompiledForm; readonly after: CompiledForm },
  given: CarriedAnswers,
): CarriedDraft {
  const { before, after } = forms
  const { lens, same, harmless } = way
  const whole = Object.keys(given.kept).length === 0 && Object.keys(given.answers).every((id) => same.has(id))
  if (whole && harmless) return { ...given, fate: 'unchanged' }
  const carried = whole ? given : carryForward(lens, before.definition, after.definition, given)
  const parked = Object.keys(carried.kept[lens.fromHash] ?? {}).length > 0
  if (parked || newProblems(forms, given.answers, carried.answers).length > 0)
    return { ...carried, fate: 'attention' }
  const equal = whole || isSameJson(carried.answers, given.answers)
  return { ...carried, fate: equal ? 'unchanged' : 'changed' }
}

/** A draft is unfinished as it is: only what the newer form finds and the older did not is news. */
export function newProblems(
  { before, after }: { readonly before: CompiledForm; readonly after: CompiledForm },
  old: Answers,
  now: Answers,
): readonly Problem[] {
  const problems = checkAnswers(after, now, { complete: true }).problems
  if (problems.length === 0) return problems
  const known = new Set(
    checkAnswers(before, old, { complete: true }).problems.map(({ code, path }) => `${code} ${path}`),
  )
  return problems.filter(({ code, path }) => !known.has(`${code} ${path}`))
}
