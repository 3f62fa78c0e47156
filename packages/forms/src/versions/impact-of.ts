import type { Answers, FormDefinition, Score, ScoringModel } from '@thidua/contracts'
import { ok, type Outcome } from '@thidua/kernel'
import { checkAnswers } from '../check-answers.ts'
import { compileForm } from '../compile-form.ts'
import type { CompiledForm } from '../compiled-form.ts'
import { scoreDossier } from '../score-dossier.ts'
import type { AnswerLens, CarriedAnswers } from './answer-lens.ts'
import { carryForward } from './carry-answers.ts'
import { deriveLens } from './derive-lens.ts'
import type { DraftImpact, ImpactDossier, ImpactReport, ScoreImpact } from './impact-report.ts'

export type ImpactChange = {
  readonly before: FormDefinition
  readonly after: FormDefinition
  readonly scoringBefore?: ScoringModel
  readonly scoringAfter?: ScoringModel
  readonly lens?: AnswerLens
}

/** What a change would do to dossiers, before it is published. Refuses only when one of the forms does not compile. */
export function impactOf(change: ImpactChange, dossiers: readonly ImpactDossier[]): Outcome<ImpactReport> {
  const before = compileForm(change.before)
  if (!before.ok) return before
  const after = compileForm(change.after)
  if (!after.ok) return after
  const lens = change.lens ?? deriveLens(change.before, change.after)
  const carried = dossiers.map((dossier) => ({
    dossier,
    carried: carryForward(lens, change.before, change.after, { answers: dossier.answers, kept: {} }),
  }))
  return ok({
    dossiers: dossiers.length,
    drafts: carried.flatMap(({ dossier, carried: moved }) =>
      dossier.state === 'draft' ? draftImpact(dossier, moved, before.value, after.value) : [],
    ),
    scores: scoreImpacts(change, before.value, after.value, carried),
    parked: parkedFields(
      lens,
      carried.map((one) => one.carried),
    ),
  })
}

function draftImpact(
  dossier: ImpactDossier,
  carried: CarriedAnswers,
  before: CompiledForm,
  after: CompiledForm,
): readonly DraftImpact[] {
  const problemsOf = (form: CompiledForm, answers: Answers) =>
    checkAnswers(form, answers, { complete: true }).problems
  const known = new Set(problemsOf(before, dossier.answers).map(({ code, path }) => `${code} ${path}`))
  const problems = problemsOf(after, carried.answers).filter(
    ({ code, path }) => !known.has(`${code} ${path}`),
  )
  const parked = Object.keys(carried.kept).length > 0
  return problems.length > 0 || parked ? [{ id: dossier.id, problems, carried }] : []
}

type Moved = { readonly dossier: ImpactDossier; readonly carried: CarriedAnswers }

function scoreImpacts(
  { scoringBefore, scoringAfter }: ImpactChange,
  before: CompiledForm,
  after: CompiledForm,
  moved: readonly Moved[],
): readonly ScoreImpact[] {
  if (!scoringBefore || !scoringAfter) return []
  const scored = moved.map(({ dossier, carried }) => ({
    id: dossier.id,
    was: scoreDossier(scoringBefore, before, dossier.answers),
    is: scoreDossier(scoringAfter, after, carried.answers),
  }))
  const rankBefore = ranksOf(scored.map(({ was }) => was.totalHundredths))
  const rankAfter = ranksOf(scored.map(({ is }) => is.totalHundredths))
  return scored.flatMap(({ id, was, is }, index) => {
    const criterionIds = changedCriteria(was, is)
    const impact = {
      id,
      before: was.totalHundredths,
      after: is.totalHundredths,
      rankBefore: rankBefore[index] ?? null,
      rankAfter: rankAfter[index] ?? null,
      criterionIds,
    }
    const same = criterionIds.length === 0 && impact.before === impact.after
    return same && impact.rankBefore === impact.rankAfter ? [] : [impact]
  })
}

function changedCriteria(was: Score, is: Score): readonly string[] {
  const saidOf = (score: Score) =>
    new Map(score.lines.map((line) => [line.criterionId, `${line.outcome} ${line.pointsHundredths ?? ''}`]))
  const [old, now] = [saidOf(was), saidOf(is)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id))
}

/** Place of each total among all, 1 is first; equal points share a rank, none has none. */
export function ranksOf(totals: readonly (number | null)[]): readonly (number | null)[] {
  const sorted = totals.filter((total) => total !== null).toSorted((left, right) => right - left)
  const first = new Map<number, number>()
  for (const [index, total] of sorted.entries()) if (!first.has(total)) first.set(total, index + 1)
  return totals.map((total) => (total === null ? null : (first.get(total) ?? null)))
}

function parkedFields(lens: AnswerLens, carried: readonly CarriedAnswers[]): ImpactReport['parked'] {
  const counts = new Map<string, number>()
  for (const { kept } of carried)
    for (const id of Object.keys(kept[lens.fromHash] ?? {})) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].map(([fieldId, dossiers]) => ({ fieldId, dossiers }))
}
