import type { PointsPart } from '@thidua/contracts'

/** All in whole hundredths of a point: sums are exact and a score is the same on every machine. */
export type EarnedPart = { readonly role: NonNullable<PointsPart['role']>; readonly pointsHundredths: number }

/** Rounded half up. Products stay below 2^53: points ≤ 10^6 hundredths per source, weights ≤ 1,000 %. */
export function weighted(points: number, weightPercent: number | undefined): number {
  return weightPercent === undefined || weightPercent === 100
    ? points
    : Math.floor((points * weightPercent + 50) / 100)
}

/** Raw points, weighted, then capped. Points that could not be worked out are none. */
export function partPoints(
  raw: number | null,
  { weightPercent, capHundredths }: Pick<PointsPart, 'weightPercent' | 'capHundredths'>,
): number {
  const points = weighted(Math.max(raw ?? 0, 0), weightPercent)
  return capHundredths === undefined ? points : Math.min(points, capHundredths)
}

/** Merit up to the maximum, plus bonus, less deductions, never below nothing. */
export function criterionPoints(parts: readonly EarnedPart[], most: number): number {
  const sum = (role: EarnedPart['role']): number =>
    parts.reduce((total, part) => (part.role === role ? total + part.pointsHundredths : total), 0)
  return Math.max(Math.min(sum('merit'), most) + sum('bonus') - sum('deduction'), 0)
}

export function cappedSum(points: readonly number[], weightPercent: number, cap: number | null): number {
  const sum = weighted(
    points.reduce((total, one) => total + one, 0),
    weightPercent,
  )
  return cap === null ? sum : Math.min(sum, cap)
}

/** Place of the last step the value reaches, null below the first. */
export function stepReached(steps: readonly { readonly from: number }[], value: number): number | null {
  const above = steps.findIndex((step) => value < step.from)
  if (above === 0 || steps.length === 0) return null
  return above < 0 ? steps.length - 1 : above - 1
}

/** Raw points of a part from the number its source gave; null where there is none. */
export function rawPoints(part: Pick<PointsPart, 'tiers' | 'each'>, value: unknown): number | null {
  if (typeof value !== 'number') return null
  if (part.tiers) {
    const reached = stepReached(part.tiers.steps, value)
    return reached === null ? 0 : (part.tiers.steps[reached]?.pointsHundredths ?? 0)
  }
  if (part.each) return Math.max(Math.trunc(value), 0) * part.each.pointsHundredths
  return value
}
