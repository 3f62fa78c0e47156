import { inTenant } from '@thidua/data'
import { endSessionsOf, findCredential, setPasswordHash } from '@thidua/data/repositories'
import { ok, refuse } from '@thidua/kernel'
import type { Outcome, TenantId } from '@thidua/kernel'
import type { ServiceDeps } from '@thidua/services'

/** The owner of the server gives an account another password; every session of the person ends. Refuses `user.not-found`. */
export async function resetPassword(
  deps: ServiceDeps,
  tenantId: TenantId,
  input: { readonly username: string; readonly password: string },
): Promise<Outcome<{ readonly ended: number }>> {
  const hash = await deps.hasher.hash(input.password)
  return inTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    const user = await findCredential(transaction, input.username.trim().toLowerCase())
    if (user === null) return refuse('user.not-found', { username: input.username })
    await setPasswordHash(transaction, user.id, hash)
    return ok({ ended: await endSessionsOf(transaction, user.id, deps.wallClock.now(), null) })
  })
}
