import { assembleCampaign } from '../src/campaign/assemble-campaign.ts'
import type { Campaign, CampaignPart } from '../src/generated/types.ts'
import { listJson, readJson } from './content-files.ts'

export function readCampaignParts(): readonly CampaignPart[] {
  return listJson('campaigns/lam-dong-2037').map((path) => readJson(path) as CampaignPart)
}

export function readCampaign(): Campaign {
  const outcome = assembleCampaign(readCampaignParts())
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}
