import type { PointsPart } from '@thidua/contracts'

/** Where the points of a part come from; exactly one of the four. */
export type PartSource = 'tiers' | 'rubric' | 'each' | 'rule'

export function partSourceOf(part: PointsPart): PartSource {
  if (part.tiers) return 'tiers'
  if (part.rubricField !== undefined) return 'rubric'
  return part.each ? 'each' : 'rule'
}

/** The part with another source, begun empty; everything else it says stays. */
export function withSource(part: PointsPart, source: PartSource): PointsPart {
  if (partSourceOf(part) === source) return part
  const { tiers: _, rubricField: __, each: ___, rule: ____, ...rest } = part
  switch (source) {
    case 'tiers':
      return { ...rest, tiers: { value: '', steps: [{ from: 0, pointsHundredths: 0 }] } }
    case 'rubric':
      return { ...rest, rubricField: '' }
    case 'each':
      return { ...rest, each: { count: '', pointsHundredths: 100 } }
    case 'rule':
      return { ...rest, rule: '' }
  }
}
