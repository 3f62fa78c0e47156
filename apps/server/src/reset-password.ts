import { inTenant } from '@thidua/data'
import { endSessionsOf, findCredential, recordCommand, setPasswordHash } from '@thidua/data/repositories'
import type { CommandIdentity } from '@thidua/data/repositories'
import { ok, refuse } from '@thidua/kernel'
import type { Outcome, TenantId } from '@thidua/kernel'
import type { ServiceDeps } from '@thidua/services'

const shortest = 10
const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * The owner of the server gives an account another password; every session of the person ends and an event tells of it.
 * Refuses `user.not-found` and `user.password-weak`.
 */
export async function resetPassword(
  deps: ServiceDeps,
  tenantId: TenantId,
  input: { readonly username: string; readonly password: string },
): Promise<Outcome<{ readonly ended: number }>> {
  if (input.password.length < shortest) return refuse('user.password-weak', { limit: shortest })
  const passwordHash = await deps.hasher.hash(input.password)
  return inTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    const user = await findCredential(transaction, input.username.trim().toLowerCase())
    if (user === null) return refuse('user.not-found', { username: input.username })
    await setPasswordHash(transaction, user.id, passwordHash)
    const ended = await endSessionsOf(transaction, user.id, deps.wallClock.now(), null)
    await recordCommand(transaction, ownerIdentity(deps), {
      events: [
        {
          id: deps.ids.newId(),
          type: 'user.resetPassword',
          subjectType: 'user',
          subjectId: user.id,
          subjectVersion: null,
          payload: { ended },
        },
      ],
      outbox: [],
      response: null,
    })
    return ok({ ended })
  })
}

function ownerIdentity(deps: ServiceDeps): CommandIdentity {
  return {
    userId: nobody,
    actorId: null,
    actorName: 'thidua',
    command: 'user.resetPassword',
    key: null,
    requestHash: '',
    at: deps.clock.now(),
  }
}
