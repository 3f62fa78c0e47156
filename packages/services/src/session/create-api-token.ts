import { findCredential, insertApiToken } from '@thidua/data/repositories'
import type { Outcome, TenantId } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { change } from '../command/transaction.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { hashToken, tokenBytes } from './session-tokens.ts'

export type NewApiToken = { readonly token: string; readonly expiresAt: Date }

/** A bearer token for the REST face, made from the command line by the server's owner. Shown once. */
export async function createApiToken(
  deps: ServiceDeps,
  input: {
    readonly tenantId: TenantId
    readonly username: string
    readonly name: string
    readonly ttlMilliseconds: number
  },
): Promise<Outcome<NewApiToken>> {
  const token = deps.secrets.newSecret(tokenBytes)
  const now = deps.wallClock.now()
  const expiresAt = new Date(now.getTime() + input.ttlMilliseconds)
  const actor = { kind: 'system', tenantId: input.tenantId, name: 'token' } as const
  return change(deps.database, actor, async (transaction) => {
    const user = await findCredential(transaction, input.username.trim().toLowerCase())
    if (!user || user.disabledAt) return refuse('user.not-found', { username: input.username })
    await insertApiToken(transaction, {
      id: deps.ids.newId(),
      tokenHash: hashToken(token),
      userId: user.id,
      name: input.name,
      now,
      expiresAt,
    })
    return ok({ token, expiresAt })
  })
}
