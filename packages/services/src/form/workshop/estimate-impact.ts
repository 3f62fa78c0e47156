import type { ScoringModel } from '@thidua/contracts'
import {
  compareForms,
  compareScoring,
  compileForm,
  deriveLens,
  impactOf,
  ranksOf,
  scoreDossier,
} from '@thidua/forms'
import { carryForward } from '@thidua/forms'
import { ok, type Outcome } from '@thidua/kernel'
import type { FormImpact, ImpactJob, ImpactSide } from './form-job.ts'

/** What new dossiers would be, tried on those already open. Points are the agency's own. */
export function estimateImpact({ before, after, dossiers }: ImpactJob): Outcome<FormImpact> {
  const report = impactOf({ before: before.definition, after: after.definition }, dossiers)
  if (!report.ok) return report
  const scores = scoreBoth({ before, after, dossiers })
  if (!scores.ok) return scores
  const models = before.scoring && after.scoring ? compareScoring(before.scoring, after.scoring) : []
  return ok({
    changes: [...compareForms(before.definition, after.definition), ...models],
    drafts: report.value.drafts.map(({ id, problems }) => ({ id, problems })),
    scores: scores.value,
  })
}

/** A form may begin or cease to give points; so each side is scored by what it has. */
function scoreBoth({ before, after, dossiers }: ImpactJob): Outcome<FormImpact['scores']> {
  if (!before.scoring && !after.scoring) return ok([])
  const [old, next] = [compileForm(before.definition), compileForm(after.definition)]
  if (!old.ok) return old
  if (!next.ok) return next
  const lens = deriveLens(before.definition, after.definition)
  const scored = dossiers.map(({ id, answers }) => {
    const moved = carryForward(lens, before.definition, after.definition, { answers, kept: {} })
    const was = before.scoring ? scoreDossier(before.scoring, old.value, answers) : null
    const is = after.scoring ? scoreDossier(after.scoring, next.value, moved.answers) : null
    return { id, was, is }
  })
  const ranksBefore = ranksOf(scored.map(({ was }) => was?.totalHundredths ?? null))
  const ranksAfter = ranksOf(scored.map(({ is }) => is?.totalHundredths ?? null))
  return ok(
    scored.flatMap(({ id, was, is }, index) => {
      const [pointsBefore, pointsAfter] = [was?.totalHundredths ?? null, is?.totalHundredths ?? null]
      const ids = criteria(before).concat(criteria(after).filter((one) => !criteria(before).includes(one)))
      const criterionIds = ids.filter((one) => lineOf(was, one) !== lineOf(is, one))
      // A form that begins to give points changes none for whoever would have nothing.
      const same = (pointsBefore ?? 0) === (pointsAfter ?? 0)
      const [rankBefore = null, rankAfter = null] = [ranksBefore[index], ranksAfter[index]]
      const sameLines = was === null || is === null || (criterionIds.length === 0 && rankBefore === rankAfter)
      if (same && sameLines) return []
      return [{ id, before: pointsBefore, after: pointsAfter, rankBefore, rankAfter, criterionIds }]
    }),
  )
}

function criteria({ scoring }: ImpactSide): string[] {
  return (scoring?.criteria ?? []).map(({ criterionId }: ScoringModel['criteria'][number]) => criterionId)
}

function lineOf(score: ReturnType<typeof scoreDossier> | null, criterionId: string): number | null {
  return score?.lines.find((line) => line.criterionId === criterionId)?.pointsHundredths ?? null
}
