import type { Occasion, UnitKind } from '@thidua/contracts'

/** Criterion A9 as configuration: the Decision leaves eight points open, each is a setting with its guidance number. */
export type DtiConfiguration = {
  readonly occasions: readonly Occasion[]
  /** Units are ranked inside their group; a kind in no group is exempt. */
  readonly groups: readonly { readonly unitKinds: readonly UnitKind[]; readonly passRank: number }[]
  /** The guidance the Decision waits for (L14); null until it is entered. */
  readonly guidance: { readonly number: string; readonly issuedOn: string } | null
  /** The years of the phase whose scores are averaged. */
  readonly years: readonly number[]
  readonly missingYear: 'exclude' | 'zero'
  /** `keepAll`: every unit tied at the last rank passes (1-2-2-4); `excludeOverflow`: none does when they are too many. */
  readonly ties: 'keepAll' | 'excludeOverflow'
}

export type DtiScore = {
  readonly unitId: string
  readonly unitKind: UnitKind
  readonly year: number
  /** Percent of the maximum, in hundredths: 87,25 % is 8725. */
  readonly hundredths: number
}

export type DtiResult = {
  readonly outcome: 'met' | 'notMet' | 'notApplicable' | 'notYetApplicable'
  readonly reason:
    | 'occasion'
    | 'unit-not-ranked'
    | 'guidance-missing'
    | 'scores-missing'
    | 'rank-reached'
    | 'rank-missed'
  readonly rank: number | null
  readonly passRank: number | null
  readonly unitsRanked: number
  /** Average of the years that counted, in hundredths, rounded for display only; ranks use exact fractions. */
  readonly averageHundredths: number | null
}

type Average = { readonly unitId: string; readonly sum: number; readonly count: number }

export function evaluateDtiRank(
  config: DtiConfiguration,
  scores: readonly DtiScore[],
  unit: { readonly unitId: string; readonly unitKind: UnitKind; readonly occasion: Occasion },
): DtiResult {
  if (!config.occasions.includes(unit.occasion)) return without('notApplicable', 'occasion')
  const group = config.groups.find((one) => one.unitKinds.includes(unit.unitKind))
  if (!group) return without('notApplicable', 'unit-not-ranked')
  if (!config.guidance) return without('notYetApplicable', 'guidance-missing')
  const averages = averageByUnit(
    config,
    scores.filter((score) => group.unitKinds.includes(score.unitKind)),
  )
  const own = averages.find((average) => average.unitId === unit.unitId)
  if (!own) return without('notYetApplicable', 'scores-missing')
  const rank = 1 + averages.filter((other) => compare(other, own) > 0).length
  const notBehind = averages.filter((other) => compare(other, own) >= 0).length
  const met = (config.ties === 'keepAll' ? rank : notBehind) <= group.passRank
  return {
    outcome: met ? 'met' : 'notMet',
    reason: met ? 'rank-reached' : 'rank-missed',
    rank,
    passRank: group.passRank,
    unitsRanked: averages.length,
    averageHundredths: Math.round(own.sum / own.count),
  }
}

function averageByUnit(config: DtiConfiguration, scores: readonly DtiScore[]): readonly Average[] {
  const sums = new Map<string, { sum: number; count: number }>()
  for (const score of scores) {
    if (!config.years.includes(score.year)) continue
    const kept = sums.get(score.unitId) ?? { sum: 0, count: 0 }
    sums.set(score.unitId, { sum: kept.sum + score.hundredths, count: kept.count + 1 })
  }
  return [...sums].map(([unitId, { sum, count }]) => ({
    unitId,
    sum,
    count: config.missingYear === 'zero' ? config.years.length : count,
  }))
}

/** Fractions compared crosswise, so that no rounding decides who is fifth. */
function compare(left: Average, right: Average): number {
  return left.sum * right.count - right.sum * left.count
}

function without(outcome: 'notApplicable' | 'notYetApplicable', reason: DtiResult['reason']): DtiResult {
  return { outcome, reason, rank: null, passRank: null, unitsRanked: 0, averageHundredths: null }
}
