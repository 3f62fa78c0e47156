import type { Competence, MoneyConfiguration, RuleSet, TitleRule } from '@thidua/awards'
import type { AwardCatalogueTitle, TitleCode } from '@thidua/contracts'
import type { PlatformContent } from '../content/platform-content.ts'
import type { Law } from './setting-value.ts'
import { textSetting } from './setting-value.ts'

export function findCatalogueTitle(law: Law, title: TitleCode): AwardCatalogueTitle | undefined {
  return law.content.catalogue.titles.find((one) => one.code === title)
}

/**
 * A title with its standard: known by the catalogue, or entered by an official under `standard.<title>`
 * (`standard.central` for titles above the province) with the guidance that gives it.
 */
export function titleRuleFor(law: Law, title: TitleCode): TitleRule | undefined {
  const entry = findCatalogueTitle(law, title)
  if (!entry) return undefined
  const above = entry.level === 'government' || entry.level === 'state'
  const entered =
    textSetting(law, `standard.${title}`) ?? (above ? textSetting(law, 'standard.central') : null)
  return {
    code: entry.code,
    name: entry.name,
    subjects: entry.subjects,
    standard: entered ? { vi: entered } : entry.standardKnown ? entry.name : null,
    legalBasis: entry.legalBasis,
  }
}

/** Who may grant what to whom on which occasion: the campaign's awards, with the decider the law names. */
export function competencesOf({ content }: Law): readonly Competence[] {
  const known = competences.get(content)
  if (known) return known
  const made = makeCompetences(content)
  competences.set(content, made)
  return made
}

const competences = new WeakMap<PlatformContent, readonly Competence[]>()

function makeCompetences({ campaign, catalogue }: PlatformContent): readonly Competence[] {
  return campaign.awards.flatMap((award) => {
    const entry = catalogue.titles.find(({ code }) => code === award.title)
    if (!entry) return []
    return [
      {
        authority: entry.decider.authority,
        title: award.title,
        subjects: award.subjects.filter((kind) => entry.subjects.includes(kind)),
        occasions: [award.occasion],
        legalBasis: [...award.legalBasis, ...entry.legalBasis],
      },
    ]
  })
}

export function moneyConfiguration(law: Law): MoneyConfiguration {
  const { moneyRule, titles } = law.content.catalogue
  return {
    rules: titles.flatMap(({ code, money }) =>
      money
        ? [
            {
              title: code,
              individualHundredths: money.individual?.hundredths ?? null,
              collectiveHundredths: money.collective?.hundredths ?? null,
              legalBasis: money.legalBasis,
            },
          ]
        : [],
    ),
    householdPerIndividual: moneyRule.householdPerIndividual,
    roundUpTo: moneyRule.roundUpToDong,
    baseSalaries: law.content.baseSalary.amounts.map(({ validFrom, amountDong }) => ({
      validFrom,
      amount: amountDong,
    })),
  }
}

export function ruleSetsOf(law: Law): readonly RuleSet[] {
  return law.content.ruleSets.map(({ id, receivedFrom, receivedTo, legalBasis }) => ({
    id,
    validFrom: receivedFrom,
    validTo: receivedTo,
    legalBasis,
  }))
}
