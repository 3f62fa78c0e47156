import type { Operations, RoundView } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { isRoundOpen, viewRound } from './view-round.ts'

export function listRounds(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['campaign.listRounds']['input'],
): Promise<Outcome<readonly RoundView[]>> {
  return runQuery(deps, call, 'campaign.listRounds', async ({ references, today }) => {
    const rounds = [...references.rounds.values()]
    const shown = input.openOnly ? rounds.filter((round) => isRoundOpen(round, today)) : rounds
    return ok(shown.map((round) => viewRound(round, today)))
  })
}
