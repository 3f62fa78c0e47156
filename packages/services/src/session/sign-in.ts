import type { Operations, SessionView } from '@thidua/contracts'
import { readInTenant } from '@thidua/data'
import { findCredential, findSession, insertSession } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { legalDateOf, ok, refuse } from '@thidua/kernel'
import { change } from '../command/transaction.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { hashToken, sessionMilliseconds, tokenBytes } from './session-tokens.ts'
import { checkSignInThrottle, countFailedSignIn, forgetFailedSignIns } from './throttle-sign-in.ts'
import { viewSession } from './view-session.ts'

export type SignedIn = {
  readonly session: SessionView
  /** For the cookie; told once, kept only as a hash. */
  readonly token: string
  readonly expiresAt: Date
}

/**
 * Name and password for a session. An unknown name takes as long as a wrong password and hears the same
 * (`session.bad-credentials`); too many tries from one place wait (`session.locked`, params: seconds).
 */
export async function signIn(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['session.signIn']['input'],
): Promise<Outcome<SignedIn>> {
  const username = input.username.trim().toLowerCase()
  const source = call.source ?? ''
  const throttled = checkSignInThrottle(deps, username, source)
  if (!throttled.ok) return throttled
  const scope = { tenantId: call.actor.tenantId, userId: null }
  const credential = await readInTenant(deps.database, scope, (transaction) =>
    findCredential(transaction, username),
  )
  const usable = credential && !credential.disabledAt ? credential : null
  const right = await deps.hasher.verify(input.password, usable?.passwordHash ?? null)
  if (!usable || !right) {
    countFailedSignIn(deps, username, source)
    return refuse('session.bad-credentials')
  }
  forgetFailedSignIns(deps, username, source)
  return openSession(deps, call, usable.id)
}

async function openSession(deps: ServiceDeps, call: ServiceCall, userId: string): Promise<Outcome<SignedIn>> {
  const token = deps.secrets.newSecret(tokenBytes)
  const tokenHash = hashToken(token)
  const now = deps.wallClock.now()
  const expiresAt = new Date(now.getTime() + sessionMilliseconds(deps.limits.sessionHours))
  return change(deps.database, call.actor, async (transaction) => {
    await insertSession(transaction, {
      id: deps.ids.newId(),
      tokenHash,
      userId,
      now,
      expiresAt,
    })
    const row = await findSession(transaction, tokenHash, now, legalDateOf(deps.clock.now()))
    return row ? ok({ session: viewSession(deps, row), token, expiresAt }) : refuse('session.bad-credentials')
  })
}
