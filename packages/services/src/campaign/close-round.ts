import type { Operations, RoundView } from '@thidua/contracts'
import { closeRound as closeRow, findRound } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import { forgetReferences } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewRound } from './view-round.ts'

/** Nothing new is opened or submitted in it; what has passed the gate goes on. */
export async function closeRound(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['campaign.closeRound']['input'],
): Promise<Outcome<RoundView>> {
  const closed = await runCommand<{ readonly roundId: string }, RoundView>(deps, call, {
    name: 'campaign.closeRound',
    input,
    async work({ transaction, now }) {
      const round = await findRound(transaction, input.roundId)
      if (!round) return refuse('round.not-found')
      if (!(await closeRow(transaction, round.id, input.version, now))) {
        return refuse('dossier.version-stale', { by: '', at: now.toISOString() })
      }
      return ok({
        event: {
          subjectType: 'round',
          subjectId: round.id,
          subjectVersion: input.version + 1,
          payload: { code: round.code },
        },
        response: { roundId: round.id },
      })
    },
    async present({ transaction, today }, { roundId }) {
      const round = await findRound(transaction, roundId)
      return round ? ok(viewRound(round, today)) : refuse('round.not-found')
    },
  })
  forgetReferences(deps, call.actor.tenantId)
  return closed
}
