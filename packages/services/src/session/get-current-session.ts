import type { SessionView } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { findSessionActor } from './find-actor.ts'
import { viewSession } from './view-session.ts'

/** Who is signed in; null for the public and for a session that is over. */
export async function getCurrentSession(
  deps: ServiceDeps,
  call: ServiceCall,
): Promise<Outcome<SessionView | null>> {
  if (!call.sessionToken) return ok(null)
  const found = await findSessionActor(deps, call.actor.tenantId, {
    kind: 'session',
    token: call.sessionToken,
  })
  return ok(found ? viewSession(deps, found.signedIn) : null)
}
