import type { Operations, RoundView } from '@thidua/contracts'
import { findCampaign, findRound, insertRound } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { isLegalDate, ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import { competencesOf } from '../law/award-rules.ts'
import { forgetReferences } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewRound } from './view-round.ts'

/** A round of proposals: only titles the movement awards on that occasion can be offered. */
export async function openRound(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['campaign.openRound']['input'],
): Promise<Outcome<RoundView>> {
  const opened = await runCommand<{ readonly roundId: string }, RoundView>(deps, call, {
    name: 'campaign.openRound',
    input,
    async work({ transaction, law }) {
      const dated = isLegalDate(input.opensOn) && isLegalDate(input.closesOn)
      if (!dated || input.opensOn > input.closesOn) return refuse('input.invalid', { field: 'closesOn' })
      const awarded = competencesOf(law).filter((one) => one.occasions.includes(input.occasion))
      const stranger = input.titles.find((title) => !awarded.some((one) => one.title === title))
      if (stranger !== undefined || input.titles.length === 0) {
        return refuse('round.title-not-offered', { round: input.name, title: stranger ?? '' })
      }
      const campaign = await findCampaign(transaction, law.content.campaign.identity.code)
      if (!campaign) return refuse('request.not-found')
      const id = deps.ids.newId()
      const added = await insertRound(transaction, { id, campaignId: campaign.id, ...input })
      if (!added) return refuse('input.invalid', { field: 'code' })
      return ok({
        event: {
          subjectType: 'round',
          subjectId: id,
          subjectVersion: 1,
          payload: { ...input },
        },
        response: { roundId: id },
      })
    },
    async present({ transaction, today }, { roundId }) {
      const round = await findRound(transaction, roundId)
      return round ? ok(viewRound(round, today)) : refuse('round.not-found')
    },
  })
  forgetReferences(deps, call.actor.tenantId)
  return opened
}
