import type { Actor } from '@thidua/access'
import type { Outcome } from '@thidua/kernel'
import type { ApiCall, ApiDeps } from './call.ts'
import type { LimitName } from './limits/limit-name.ts'

/** One HTTP request as operations see it; the server makes it, tRPC and REST hand it on. */
export type RequestContext = {
  readonly deps: ApiDeps
  readonly requestId: string
  /** Looks the session or token up once, when the first operation asks. The public is an actor too. */
  readonly findActor: () => Promise<Outcome<Actor>>
  /** Who somebody with a session that is over still is. */
  readonly publicActor: Actor
  /** Counts one act against its limit and refuses `request.rate-limited` (params: seconds). */
  readonly countAct: (limit: LimitName, actor: Actor | null) => Outcome<void>
  readonly callFor: (actor: Actor) => ApiCall
}
