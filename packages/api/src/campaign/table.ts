import { closeRound } from './close-round.ts'
import { enterDtiGuidance } from './enter-dti-guidance.ts'
import { getCampaign } from './get-campaign.ts'
import { getDti } from './get-dti.ts'
import { listRounds } from './list-rounds.ts'
import { openRound } from './open-round.ts'
import { recordDtiScore } from './record-dti-score.ts'

export const campaignTable = {
  'campaign.get': getCampaign,
  'campaign.listRounds': listRounds,
  'campaign.openRound': openRound,
  'campaign.closeRound': closeRound,
  'campaign.getDti': getDti,
  'campaign.enterDtiGuidance': enterDtiGuidance,
  'campaign.recordDtiScore': recordDtiScore,
}
