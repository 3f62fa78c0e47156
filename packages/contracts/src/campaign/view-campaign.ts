import type { CampaignView, TitleView } from '../api/campaign-view.ts'
import type { AwardCatalogueTitle, Campaign } from '../generated/types.ts'

export type ViewCampaignOptions = {
  /** Id of the stored campaign. */
  readonly id: string
  /** Titles of the law's catalogue; only those the campaign awards are shown. */
  readonly titles: readonly AwardCatalogueTitle[]
  /** Oddities are for administrators and the campaign office. */
  readonly withOddities: boolean
}

/** A campaign as the API gives it out. */
export function viewCampaign(campaign: Campaign, options: ViewCampaignOptions): CampaignView {
  const { identity } = campaign
  const { number, date, issuer, signedBy, asPrinted } = identity.decision
  return {
    id: options.id,
    code: identity.code,
    name: identity.name,
    alias: identity.alias,
    decision: { number, date, issuer, signedBy, asPrinted },
    legalDocuments: campaign.legalDocuments.map((document) => ({
      id: document.id,
      title: document.title,
      number: document.number,
      date: document.date,
      issuer: document.issuer,
      use: document.use,
      issued: document.issued,
    })),
    contentAreas: campaign.contentAreas,
    phases: campaign.phases,
    yearToPhase: campaign.yearToPhase,
    criterionGroups: campaign.criterionGroups,
    awards: campaign.awards,
    titles: titlesOf(campaign, options.titles),
    duties: campaign.duties,
    reports: campaign.reports,
    oddities: options.withOddities ? viewOddities(campaign) : [],
  }
}

function titlesOf(campaign: Campaign, catalogue: readonly AwardCatalogueTitle[]): readonly TitleView[] {
  const awarded = new Set(campaign.awards.map(({ title }) => title))
  return catalogue
    .filter(({ code }) => awarded.has(code))
    .map(({ code, name, family, level, subjects }) => ({ code, name, family, level, subjects }))
}

function viewOddities({ oddities }: Campaign): CampaignView['oddities'] {
  return oddities.map(({ id, text, handling, quotes }) => ({
    id,
    text,
    handling,
    quote: quotes.length > 0 ? quotes.join('\n') : null,
  }))
}
