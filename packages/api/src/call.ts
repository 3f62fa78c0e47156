import type { ServiceCall, ServiceDeps } from '@thidua/services'

/** What the use cases need of the world, put together once by the server. */
export type ApiDeps = ServiceDeps

/** Who asks, and the jar of the browser's session. */
export type ApiCall = ServiceCall & {
  readonly keepSession: (token: string) => void
  readonly forgetSession: () => void
}
