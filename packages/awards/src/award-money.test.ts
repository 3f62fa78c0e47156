import { describe, expect, it } from 'vitest'
import { awardAmount } from './award-money.ts'
import type { MoneyConfiguration } from './law-data.ts'

const money: MoneyConfiguration = {
  householdPerIndividual: { numerator: 3, denominator: 2 },
  roundUpTo: 10_000,
  baseSalaries: [
    { validFrom: '2026-07-01', amount: 2_530_000 },
    { validFrom: '2024-07-01', amount: 2_340_000 },
  ],
  rules: [
    { title: 'gk', individualHundredths: 30, collectiveHundredths: 60, legalBasis: [] },
    { title: 'bk-tinh', individualHundredths: 150, collectiveHundredths: 300, legalBasis: [] },
    { title: 'co-tinh', individualHundredths: null, collectiveHundredths: 800, legalBasis: [] },
    { title: 'bk-ttg', individualHundredths: 350, collectiveHundredths: 700, legalBasis: [] },
  ],
}

describe('money that goes with a title', () => {
  it.each([
    ['gk', 'household', '2027-03-18', 1_140_000],
    ['bk-tinh', 'individual', '2027-05-07', 3_800_000],
    ['bk-tinh', 'collective', '2027-05-07', 7_590_000],
    ['bk-tinh', 'household', '2027-05-07', 5_700_000],
    ['gk', 'individual', '2026-06-30', 710_000],
    ['gk', 'household', '2026-06-30', 1_060_000],
    ['bk-tinh', 'household', '2026-06-30', 5_270_000],
    ['bk-ttg', 'household', '2027-05-07', 13_290_000],
    ['co-tinh', 'collective', '2027-05-07', 20_240_000],
  ] as const)('%s to a %s on %s is %d đồng', (title, kind, date, amount) => {
    expect(awardAmount(money, title, kind, date)).toBe(amount)
  })

  it('is unknown where the law names no amount, and before the first base salary on record', () => {
    expect(awardAmount(money, 'co-tinh', 'individual', '2027-05-07')).toBeNull()
    expect(awardAmount(money, 'hcld', 'collective', '2027-05-07')).toBeNull()
    expect(awardAmount(money, 'gk', 'individual', '2024-06-30')).toBeNull()
  })
})
