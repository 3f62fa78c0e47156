import type { SandboxLimits } from '../sandbox-limits.ts'

/** Why a function gave no value. The worker knows no other. */
export type FaultCode =
  | 'sandbox.source-invalid'
  | 'sandbox.load-failed'
  | 'sandbox.function-missing'
  | 'sandbox.function-failed'
  | 'sandbox.ticks-exceeded'
  | 'sandbox.memory-exceeded'
  | 'sandbox.stack-exceeded'
  | 'sandbox.time-exceeded'
  | 'sandbox.result-invalid'
  | 'sandbox.result-too-large'
  | 'sandbox.engine-failed'

export type Fault = {
  readonly code: FaultCode
  /** The plugin's own words, cut short; or a closed word of ours. */
  readonly reason?: string
}

/** Ticks used and the size of the plugin's linear memory in bytes. */
export type Effort = { readonly ticks: number; readonly memoryBytes: number }

/** What a worker is started with; `engine` is the compiled module, shared by all workers. */
export type WorkerTask = { readonly engine: object; readonly source: string; readonly limits: SandboxLimits }

export type WorkerCall = { readonly name: string; readonly text: string }

/** `started` when the worker's own modules have been read, then one `loaded`, then one `answered` per call. */
export type WorkerReply =
  | { readonly kind: 'started' }
  | (Effort & {
      readonly kind: 'loaded'
      readonly fault: Fault | null
      readonly functions: readonly string[]
    })
  | (Effort & { readonly kind: 'answered'; readonly fault: Fault | null; readonly text: string })
