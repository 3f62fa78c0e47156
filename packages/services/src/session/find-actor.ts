import type { Actor } from '@thidua/access'
import { inTenant, readInTenant } from '@thidua/data'
import { extendSession, findApiToken, findSession } from '@thidua/data/repositories'
import type { Outcome, TenantId } from '@thidua/kernel'
import { legalDateOf, ok, refuse } from '@thidua/kernel'
import type { ServiceDeps } from '../service-deps.ts'
import type { SessionActor } from './session-actor.ts'
import { sessionActor } from './session-actor.ts'
import { hashToken, sessionMilliseconds } from './session-tokens.ts'

/** A disabled account or ended session of another process is noticed after this long; of this process at once. */
const rememberedMilliseconds = 10_000
/** Sliding expiry is written at most this often, not with every request. */
const touchEveryMilliseconds = 5 * 60_000

export type Credential =
  | { readonly kind: 'session'; readonly token: string }
  | { readonly kind: 'bearer'; readonly token: string }

/** Who a request comes from. No credential: the public. A dead one: `session.expired`. */
export async function findActor(
  deps: ServiceDeps,
  tenantId: TenantId,
  credential: Credential | null,
): Promise<Outcome<Actor>> {
  if (!credential) return ok({ kind: 'public', tenantId })
  const found = await findSessionActor(deps, tenantId, credential)
  return found ? ok(found.actor) : refuse('session.expired')
}

export async function findSessionActor(
  deps: ServiceDeps,
  tenantId: TenantId,
  credential: Credential,
): Promise<SessionActor | null> {
  const tokenHash = hashToken(credential.token)
  const now = Date.now()
  const known = deps.caches.actors.get(tokenHash, now)
  if (known) return known
  const instant = deps.wallClock.now()
  const find = credential.kind === 'session' ? findSession : findApiToken
  const row = await readInTenant(deps.database, { tenantId, userId: null }, (transaction) =>
    find(transaction, tokenHash, instant, legalDateOf(deps.clock.now())),
  )
  if (!row) return null
  const actor = sessionActor(tenantId, tokenHash, row)
  deps.caches.actors.set(tokenHash, actor, now + rememberedMilliseconds)
  if (credential.kind === 'session') await slideExpiry(deps, tenantId, actor, instant)
  return actor
}

async function slideExpiry(
  deps: ServiceDeps,
  tenantId: TenantId,
  { tokenHash, signedIn }: SessionActor,
  now: Date,
): Promise<void> {
  if (Math.abs(now.getTime() - signedIn.lastSeenAt.getTime()) < touchEveryMilliseconds) return
  const expiresAt = new Date(now.getTime() + sessionMilliseconds(deps.limits.sessionHours))
  await inTenant(deps.database, { tenantId, userId: null }, (transaction) =>
    extendSession(transaction, tokenHash, now, expiresAt),
  )
}
