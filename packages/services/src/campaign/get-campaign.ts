import type { CampaignView, Operations } from '@thidua/contracts'
import { viewCampaign } from '@thidua/contracts'
import { findCampaign } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** The movement as the Decision writes it; its oddities are for those who must settle them. */
export function getCampaign(
  deps: ServiceDeps,
  call: ServiceCall,
  _input: Operations['campaign.get']['input'],
): Promise<Outcome<CampaignView>> {
  return runQuery(deps, call, 'campaign.get', async ({ transaction, actor }) => {
    const { campaign, catalogue } = deps.content
    const stored = await findCampaign(transaction, campaign.identity.code)
    if (!stored) return refuse('request.not-found')
    const withOddities =
      actor.kind === 'person' &&
      actor.assignments.some(({ role }) => role === 'platformAdministrator' || role === 'campaignOffice')
    return ok(viewCampaign(campaign, { id: stored.id, titles: catalogue.titles, withOddities }))
  })
}
