import type { CriterionScoring, ScoringModel } from '@thidua/contracts'
import { isSameJson } from '@thidua/kernel'
import type { FormChange } from './form-change.ts'

/** What changed in how points (or outcomes) are worked out: “điểm tối đa 5 → 4” is `criterion-points`. */
export function compareScoring(before: ScoringModel, after: ScoringModel): readonly FormChange[] {
  const old = new Map(before.criteria.map((criterion) => [criterion.criterionId, criterion]))
  const kept = new Set(after.criteria.map(({ criterionId }) => criterionId))
  const changed = after.criteria.flatMap((criterion, index) => {
    const path = `/criteria/${index}`
    const was = old.get(criterion.criterionId)
    return was
      ? compareCriterion(was, criterion, path)
      : [
          scoreChange('criterion-added', path, {
            ...about(criterion),
            to: criterion.maxPointsHundredths ?? '',
          }),
        ]
  })
  const retired = before.criteria.flatMap((criterion, index) =>
    kept.has(criterion.criterionId)
      ? []
      : [
          scoreChange('criterion-retired', `/criteria/${index}`, {
            ...about(criterion),
            from: criterion.maxPointsHundredths ?? '',
          }),
        ],
  )
  return [...changed, ...retired, ...compareCaps(before, after), ...compareShowing(before, after)]
}

function compareCriterion(
  before: CriterionScoring,
  after: CriterionScoring,
  path: string,
): readonly FormChange[] {
  const changes: FormChange[] = []
  if (before.maxPointsHundredths !== after.maxPointsHundredths)
    changes.push(
      scoreChange('criterion-points', `${path}/maxPointsHundredths`, {
        ...about(after),
        from: before.maxPointsHundredths ?? '',
        to: after.maxPointsHundredths ?? '',
      }),
    )
  for (const key of ['pointsRule', 'outcomeRule', 'verdictField', 'computedBy'] as const)
    if (before[key] !== after[key])
      changes.push(
        scoreChange('criterion-rule', `${path}/${key}`, {
          ...about(after),
          from: before[key] ?? '',
          to: after[key] ?? '',
        }),
      )
  const parts = new Map((before.parts ?? []).map((part) => [part.id, part]))
  for (const [index, part] of (after.parts ?? []).entries()) {
    const was = parts.get(part.id)
    parts.delete(part.id)
    if (was && isSameJson(was, part)) continue
    const change = was ? 'changed' : 'added'
    changes.push(
      scoreChange('criterion-part', `${path}/parts/${index}`, {
        ...about(after),
        part: part.label?.vi ?? part.id,
        change,
      }),
    )
  }
  for (const part of parts.values())
    changes.push(
      scoreChange('criterion-part', `${path}/parts`, {
        ...about(after),
        part: part.label?.vi ?? part.id,
        change: 'retired',
      }),
    )
  return changes
}

function compareCaps(before: ScoringModel, after: ScoringModel): readonly FormChange[] {
  const old = new Map((before.groups ?? []).map((group) => [group.id, group]))
  const now = new Map((after.groups ?? []).map((group) => [group.id, group]))
  const groups = [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)]
    if (isSameJson(was ?? null, is ?? null)) return []
    const label = (is ?? was)?.label.vi ?? id
    return [
      scoreChange('group-cap', '/groups', {
        label,
        from: was?.capHundredths ?? '',
        to: is?.capHundredths ?? '',
      }),
    ]
  })
  if (before.totalCapHundredths === after.totalCapHundredths) return groups
  const params = { from: before.totalCapHundredths ?? '', to: after.totalCapHundredths ?? '' }
  return [...groups, scoreChange('total-cap', '/totalCapHundredths', params)]
}

function compareShowing(before: ScoringModel, after: ScoringModel): readonly FormChange[] {
  const [from, to] = [before.showWhileFilling === true, after.showWhileFilling === true]
  if (from === to) return []
  return [{ ...scoreChange('points-shown', '/showWhileFilling', { from, to }), effect: 'compatible' }]
}

function about(criterion: CriterionScoring): { readonly label: string; readonly criterionId: string } {
  return { label: criterion.label?.vi ?? criterion.criterionId, criterionId: criterion.criterionId }
}

function scoreChange(kind: FormChange['kind'], path: string, params: FormChange['params']): FormChange {
  return { kind, effect: 'score', loosens: false, path, params }
}
