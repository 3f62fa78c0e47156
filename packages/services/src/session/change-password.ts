import type { Operations } from '@thidua/contracts'
import { readInTenant } from '@thidua/data'
import { endSessionsOf, findCredentialById, setPasswordHash } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { change, scopeOf } from '../command/transaction.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { checkPasswordStrength } from './password-strength.ts'
import { hashToken } from './session-tokens.ts'
import { checkSignInThrottle, countFailedSignIn } from './throttle-sign-in.ts'

/** One's own password; every other session of the person ends. */
export async function changePassword(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['session.changePassword']['input'],
): Promise<Outcome<Record<never, never>>> {
  const { actor } = call
  if (actor.kind !== 'person') return refuse('session.required')
  const credential = await readInTenant(deps.database, scopeOf(actor), (transaction) =>
    findCredentialById(transaction, actor.userId),
  )
  if (!credential) return refuse('user.not-found')
  const source = call.source ?? ''
  const throttled = checkSignInThrottle(deps, credential.username, source)
  if (!throttled.ok) return throttled
  if (!(await deps.hasher.verify(input.current, credential.passwordHash))) {
    countFailedSignIn(deps, credential.username, source)
    return refuse('session.bad-credentials')
  }
  const strong = checkPasswordStrength(input.next, credential.username)
  if (!strong.ok) return strong
  const hash = await deps.hasher.hash(input.next)
  const keep = call.sessionToken ? hashToken(call.sessionToken) : null
  deps.caches.actors.deleteWhere((known) => known.actor.userId === actor.userId && known.tokenHash !== keep)
  return change(deps.database, actor, async (transaction) => {
    await setPasswordHash(transaction, actor.userId, hash)
    await endSessionsOf(transaction, actor.userId, deps.wallClock.now(), keep)
    return ok({})
  })
}
