import type { Outcome, Problem } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { Campaign, CampaignPart } from '../generated/types.ts'
import { problemsOfCampaign } from './problems-of-campaign.ts'

/** In the order they are shown; criterion groups may be spread over several files, every other part stands in one. */
const partNames = [
  'identity',
  'legalDocuments',
  'purposes',
  'requirements',
  'contentAreas',
  'phases',
  'yearToPhase',
  'criterionGroups',
  'dtiRule',
  'awards',
  'solutions',
  'duties',
  'reports',
  'oddities',
] as const satisfies readonly (keyof Campaign)[]

/**
 * The files of a campaign's folder become one campaign. Each part was checked against `campaign-part` before; here a
 * missing or repeated part and a reference to nothing are refused with `input.invalid` and a problem each.
 */
export function assembleCampaign(parts: readonly CampaignPart[]): Outcome<Campaign> {
  const problems: Problem[] = []
  const whole: Partial<Record<(typeof partNames)[number], unknown>> = {}
  for (const name of partNames) {
    const found = parts.flatMap((part) => (part[name] === undefined ? [] : [part[name]]))
    if (found.length === 0) problems.push({ code: 'form.required', path: `/${name}` })
    else if (name === 'criterionGroups') whole[name] = found.flat()
    else if (found.length > 1) problems.push({ code: 'form.too-many', path: `/${name}` })
    else whole[name] = found[0]
  }
  if (problems.length > 0) return refuse('input.invalid', undefined, problems)
  const campaign = whole as Campaign
  const broken = problemsOfCampaign(campaign)
  return broken.length > 0 ? refuse('input.invalid', undefined, broken) : ok(campaign)
}
