import { describe, expect, it } from 'vitest'
import type { DtiConfiguration, DtiScore } from './dti-rank.ts'
import { evaluateDtiRank } from './dti-rank.ts'

const config: DtiConfiguration = {
  occasions: ['interim', 'final'],
  groups: [
    { unitKinds: ['provincialDepartment', 'press'], passRank: 5 },
    { unitKinds: ['commune', 'ward', 'specialZone'], passRank: 10 },
  ],
  guidance: { number: '12/HD-SKHCN', issuedOn: '2027-01-10' },
  years: [2025, 2026],
  missingYear: 'exclude',
  ties: 'keepAll',
}

function departments(...percents: number[]): readonly DtiScore[] {
  return percents.flatMap((percent, index) =>
    [2025, 2026].map((year) => ({
      unitId: `d${index + 1}`,
      unitKind: 'provincialDepartment' as const,
      year,
      hundredths: percent * 100,
    })),
  )
}
const department = (unitId: string) => ({
  unitId,
  unitKind: 'provincialDepartment' as const,
  occasion: 'interim' as const,
})

describe('criterion A9, the digital transformation index', () => {
  it('is not yet applied while its guidance is not entered, neither pass nor fail', () => {
    const waiting = { ...config, guidance: null }
    expect(evaluateDtiRank(waiting, departments(90), department('d1'))).toMatchObject({
      outcome: 'notYetApplicable',
      reason: 'guidance-missing',
    })
  })

  it.each(['annual', 'adHoc'] as const)('is never applied on the occasion %s', (occasion) => {
    const unit = { ...department('d1'), occasion }
    expect(evaluateDtiRank(config, departments(90), unit)).toMatchObject({ outcome: 'notApplicable' })
  })

  it('exempts units that are not ranked', () => {
    const unit = { unitId: 'f1', unitKind: 'frontOrganization', occasion: 'interim' } as const
    expect(evaluateDtiRank(config, departments(90), unit)).toMatchObject({ reason: 'unit-not-ranked' })
  })

  it('keeps every department tied at rank five and none behind them', () => {
    const scores = departments(90, 88, 86, 84, 80, 80, 70)
    expect(evaluateDtiRank(config, scores, department('d5'))).toMatchObject({ outcome: 'met', rank: 5 })
    expect(evaluateDtiRank(config, scores, department('d6'))).toMatchObject({ outcome: 'met', rank: 5 })
    expect(evaluateDtiRank(config, scores, department('d7'))).toMatchObject({ outcome: 'notMet', rank: 7 })
  })

  it('keeps none of them when the setting says that a tie may not overflow', () => {
    const scores = departments(90, 88, 86, 84, 80, 80)
    const strict = { ...config, ties: 'excludeOverflow' } as const
    expect(evaluateDtiRank(strict, scores, department('d5'))).toMatchObject({ outcome: 'notMet', rank: 5 })
  })

  it('ranks communes apart from departments, down to rank ten', () => {
    const communes: readonly DtiScore[] = Array.from({ length: 12 }, (_, index) => ({
      unitId: `c${index + 1}`,
      unitKind: index % 2 ? ('ward' as const) : ('commune' as const),
      year: 2026,
      hundredths: 6000 - index,
    }))
    const scores = [...departments(90, 91, 92, 93, 94, 95), ...communes]
    const tenth = { unitId: 'c10', unitKind: 'ward', occasion: 'interim' } as const
    expect(evaluateDtiRank(config, scores, tenth)).toMatchObject({
      outcome: 'met',
      rank: 10,
      unitsRanked: 12,
    })
    expect(evaluateDtiRank(config, scores, { ...tenth, unitId: 'c11' })).toMatchObject({ outcome: 'notMet' })
  })

  it('leaves a missing year out of the average, or counts it as zero when so configured', () => {
    const scores: readonly DtiScore[] = [
      ...departments(80),
      { unitId: 'new', unitKind: 'provincialDepartment', year: 2026, hundredths: 9000 },
    ]
    expect(evaluateDtiRank(config, scores, department('new'))).toMatchObject({
      rank: 1,
      averageHundredths: 9000,
    })
    const zero = { ...config, missingYear: 'zero' } as const
    expect(evaluateDtiRank(zero, scores, department('new'))).toMatchObject({
      rank: 2,
      averageHundredths: 4500,
    })
  })

  it('counts only the years of the phase', () => {
    const outside = [
      { unitId: 'd1', unitKind: 'provincialDepartment' as const, year: 2024, hundredths: 9900 },
    ]
    expect(evaluateDtiRank(config, outside, department('d1'))).toMatchObject({ reason: 'scores-missing' })
  })
})
