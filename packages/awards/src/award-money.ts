import type { SubjectKind, TitleCode } from '@thidua/contracts'
import type { LegalDate } from '@thidua/kernel'
import type { MoneyConfiguration, MoneyRule } from './law-data.ts'

/**
 * Dong that go with a title, or null where the law knows no amount for this subject. The base salary is the one in
 * force on the day of the decision; the product is rounded up (Decree 152/2025, article 49). Integers throughout.
 */
export function awardAmount(
  money: MoneyConfiguration,
  title: TitleCode,
  subjectKind: SubjectKind,
  signedOn: LegalDate,
): number | null {
  const rule = money.rules.find((row) => row.title === title)
  const base = baseSalaryOn(money, signedOn)
  if (!rule || base === null) return null
  const tenThousandths = multiplier(money, rule, subjectKind)
  if (tenThousandths === null) return null
  const unit = 10_000 * money.roundUpTo
  const product = tenThousandths * base
  const rest = product % unit
  return ((product - rest) / unit + (rest > 0 ? 1 : 0)) * money.roundUpTo
}

export function baseSalaryOn(money: MoneyConfiguration, date: LegalDate): number | null {
  let found: MoneyConfiguration['baseSalaries'][number] | null = null
  for (const row of money.baseSalaries) {
    if (row.validFrom <= date && (!found || row.validFrom > found.validFrom)) found = row
  }
  return found?.amount ?? null
}

function multiplier(money: MoneyConfiguration, rule: MoneyRule, subjectKind: SubjectKind): number | null {
  if (subjectKind === 'collective') return scaled(rule.collectiveHundredths, 100)
  return scaled(
    rule.individualHundredths,
    subjectKind === 'household' ? money.householdFactorHundredths : 100,
  )
}

function scaled(hundredths: number | null, factorHundredths: number): number | null {
  return hundredths === null ? null : hundredths * factorHundredths
}
