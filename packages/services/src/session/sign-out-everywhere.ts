import { endSessionsOf } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { change } from '../command/transaction.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** Ends every session of the person asking, this one too. */
export async function signOutEverywhere(
  deps: ServiceDeps,
  call: ServiceCall,
): Promise<Outcome<{ readonly ended: number }>> {
  const { actor } = call
  if (actor.kind !== 'person') return refuse('session.required')
  deps.caches.actors.deleteWhere((known) => known.actor.userId === actor.userId)
  return change(deps.database, actor, async (transaction) =>
    ok({ ended: await endSessionsOf(transaction, actor.userId, deps.wallClock.now(), null) }),
  )
}
