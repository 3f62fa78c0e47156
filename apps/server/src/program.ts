import type { PublicActor } from '@thidua/access'
import type { ServiceDeps } from '@thidua/services'
import type { Configuration } from './configuration.ts'
import type { Logger } from './logger.ts'

/** Everything the HTTP face needs, put together by `compose`. */
export type Program = {
  readonly configuration: Configuration
  readonly logger: Logger
  /** Another object when another set of plugins counts: a request takes it once and finishes on it. */
  readonly deps: ServiceDeps
  /** The province whose address this is. */
  readonly publicActor: PublicActor
  /** What keeps the program from answering, by name; empty when it is ready. */
  readonly findObstacles: () => Promise<readonly string[]>
}
