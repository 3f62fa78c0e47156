import type { DtiConfiguration } from '@thidua/awards'
import type { Occasion } from '@thidua/contracts'
import type { LegalDate } from '@thidua/kernel'
import type { Law } from './setting-value.ts'
import { integerSetting, textSetting } from './setting-value.ts'

/** Where the guidance the Decision waits for (L14) is kept: `<date> <number>`, null until it is entered. */
export const dtiGuidanceKey = 'dti.guidance'

export function dtiGuidance(law: Law): { readonly number: string; readonly issuedOn: LegalDate } | null {
  const text = textSetting(law, dtiGuidanceKey)
  return text ? { issuedOn: text.slice(0, 10), number: text.slice(11) } : null
}

/** Criterion A9 as configured: the plan's own text and its eight open points, each a setting. */
export function dtiConfiguration(law: Law, occasion: Occasion, year: number): DtiConfiguration {
  const rule = law.content.campaign.dtiRule
  return {
    occasions: rule.appliesTo,
    groups: rule.ranks.map(({ unitKinds, worstRank }) => ({ unitKinds, passRank: worstRank })),
    guidance: dtiGuidance(law),
    years: countedYears(law, occasion, year),
    missingYear: textSetting(law, 'dti.missingYear') === 'zero' ? 'zero' : 'exclude',
    ties: textSetting(law, 'dti.ties') === 'excludeTies' ? 'excludeOverflow' : 'keepAll',
  }
}

function countedYears(law: Law, occasion: Occasion, year: number): readonly number[] {
  const phases = law.content.campaign.phases
  const phase = phases.find((one) => one.review === occasion) ?? phases.at(-1)
  if (!phase) return []
  const whole = occasion === 'final' && textSetting(law, 'dti.finalPeriod') === 'whole'
  const first = whole ? Math.min(...phases.map((one) => one.startYear)) : phase.startYear
  const last = Math.min(phase.endYear, year - (integerSetting(law, 'dti.lastYearOffset') ?? 0))
  const shared = textSetting(law, 'dti.count2027') ?? 'both'
  const isFirstPhase = phase === phases[0]
  const keepShared = shared === 'both' || whole || (shared === 'phaseOne') === isFirstPhase
  const overlap = phases[0]?.endYear
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (one) => one !== overlap || keepShared,
  )
}
