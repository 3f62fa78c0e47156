import type { ScoringModel } from '@thidua/contracts'
import { cappedSum } from './points-arithmetic.ts'

export type PointsGroup = {
  readonly id: string | null
  readonly criterionIds: readonly string[]
  readonly weightPercent: number
  readonly cap: number | null
}

/** Criteria by the group that caps them; the rest in one without a cap, first. */
export function pointsGroups(model: ScoringModel): readonly PointsGroup[] {
  const grouped = new Set((model.groups ?? []).flatMap((group) => group.criterionIds))
  const free = model.criteria.map(({ criterionId }) => criterionId).filter((id) => !grouped.has(id))
  const groups = (model.groups ?? []).map((group) => ({
    id: group.id,
    criterionIds: group.criterionIds,
    weightPercent: group.weightPercent ?? 100,
    cap: group.capHundredths,
  }))
  return free.length > 0
    ? [{ id: null, criterionIds: free, weightPercent: 100, cap: null }, ...groups]
    : groups
}

/** The sum a dossier earns, groups and the whole capped. */
export function totalPoints(model: ScoringModel, points: ReadonlyMap<string, number>): number {
  const sums = pointsGroups(model).map((group) =>
    cappedSum(
      group.criterionIds.map((id) => points.get(id) ?? 0),
      group.weightPercent,
      group.cap,
    ),
  )
  return cappedSum(sums, 100, model.totalCapHundredths ?? null)
}
