import type { Actor } from '@thidua/access'

/** What the use cases need of the world, put together once by the server. */
export type ApiDeps = { readonly placeholder?: never }

/** Who asks, and with which idempotency key. */
export type ApiCall = {
  readonly actor: Actor
  readonly requestId: string
  readonly idempotencyKey: string | null
}
