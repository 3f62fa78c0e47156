import type { Actor } from '@thidua/access'

/** Who asks. `idempotencyKey` is demanded of every command of a person; `source` is where the request came from. */
export type ServiceCall = {
  readonly actor: Actor
  readonly requestId: string
  readonly idempotencyKey: string | null
  /** Address of the client, for throttling sign-in; null inside the platform. */
  readonly source?: string | null
  /** The session token of the request, where there is one: signing out ends this session. */
  readonly sessionToken?: string | null
}
