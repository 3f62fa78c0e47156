import type { Actor } from '@thidua/access'

/** What the use cases need of the world, put together once by the server. */
export type ApiDeps = { readonly placeholder?: never }

/** Who asks, with which idempotency key, and the jar of the browser's session. */
export type ApiCall = {
  readonly actor: Actor
  readonly requestId: string
  readonly idempotencyKey: string | null
  /** The secret this request came with. */
  readonly sessionSecret: string | null
  readonly keepSession: (secret: string) => void
  readonly forgetSession: () => void
}
