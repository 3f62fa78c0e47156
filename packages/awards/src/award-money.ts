import type { SubjectKind, TitleCode } from '@thidua/contracts'
import type { LegalDate } from '@thidua/kernel'
import type { MoneyConfiguration, MoneyRule, Ratio } from './law-data.ts'

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
  const share = multiplier(money, rule, subjectKind)
  if (share === null) return null
  const unit = share.denominator * money.roundUpTo
  const product = share.numerator * base
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

/** The multiplier of the base salary as an exact fraction. */
function multiplier(money: MoneyConfiguration, rule: MoneyRule, subjectKind: SubjectKind): Ratio | null {
  const hundredths = subjectKind === 'collective' ? rule.collectiveHundredths : rule.individualHundredths
  if (hundredths === null) return null
  const factor = subjectKind === 'household' ? money.householdPerIndividual : { numerator: 1, denominator: 1 }
  return { numerator: hundredths * factor.numerator, denominator: 100 * factor.denominator }
}
