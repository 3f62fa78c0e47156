import type { PlanReport } from '@thidua/contracts'

type Unit = PlanReport['units'][number]
type Group = {
  readonly gains: readonly string[]
  readonly loses: readonly string[]
  readonly names: readonly string[]
}

/** A hundred communes that gain the same are one sentence; a unit with dossiers is a row. A unit may be in both. */
export function groupUnits(units: readonly Unit[]): {
  readonly groups: readonly Group[]
  readonly touched: readonly Unit[]
} {
  const groups = new Map<string, Group>()
  for (const { unit, gains, loses } of units) {
    if (gains.length + loses.length === 0) continue
    const key = JSON.stringify([gains, loses])
    groups.set(key, { gains, loses, names: [...(groups.get(key)?.names ?? []), unit.name] })
  }
  return {
    groups: [...groups.values()].toSorted((left, right) => right.names.length - left.names.length),
    touched: units.filter(({ drafts, scoresChanged }) => drafts + scoresChanged > 0),
  }
}
