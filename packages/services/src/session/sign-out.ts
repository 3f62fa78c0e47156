import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { endSession } from '@thidua/data/repositories'
import { change } from '../command/transaction.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { hashToken } from './session-tokens.ts'

/** Ends this session, if there is one; signing out twice is no mistake. */
export async function signOut(deps: ServiceDeps, call: ServiceCall): Promise<Outcome<Record<never, never>>> {
  if (!call.sessionToken) return ok({})
  const tokenHash = hashToken(call.sessionToken)
  deps.caches.actors.delete(tokenHash)
  return change(deps.database, call.actor, async (transaction) => {
    await endSession(transaction, tokenHash, deps.wallClock.now())
    return ok({})
  })
}
