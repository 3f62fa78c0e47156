import type { Actor } from '@thidua/access'
import type { ApiDeps } from '@thidua/api'
import type { Outcome } from '@thidua/kernel'
import type { Configuration } from './configuration.ts'
import type { Credential } from './http/session-cookie.ts'
import type { Logger } from './logger.ts'

/** Everything the HTTP face needs, put together by `compose`. */
export type Program = {
  readonly configuration: Configuration
  readonly logger: Logger
  readonly deps: ApiDeps
  /** The public when no credential came; refuses `session.expired` for one that is no longer good. */
  readonly findActor: (credential: Credential | null) => Promise<Outcome<Actor>>
  /** What keeps the program from answering, by name; empty when it is ready. */
  readonly findObstacles: () => Promise<readonly string[]>
}
