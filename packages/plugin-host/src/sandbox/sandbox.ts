import type { Outcome } from '@thidua/kernel'
import type { SandboxResult } from './read-result.ts'
import type { SandboxLimits } from './sandbox-limits.ts'

/** What one call gave and took. */
export type SandboxCall = {
  readonly outcome: Outcome<SandboxResult>
  /** The same for the same source, function and arguments on every machine, also when a limit stopped the call. */
  readonly ticks: number
  readonly memoryBytes: number
  /** Wall time without waiting; for the health page only. */
  readonly milliseconds: number
}

/** One plugin's functions. Holds no worker until the first call, and none after a rest. */
export type Sandbox = {
  readonly pluginId: string
  /**
   * Calls an exported function with JSON arguments. Pure: nothing is kept from one call to the next. Refuses
   * `sandbox.function-missing`, `.function-failed`, `.argument-invalid`, `.result-invalid`, `.result-too-large`,
   * `.ticks-exceeded`, `.memory-exceeded`, `.stack-exceeded`, `.time-exceeded`, `.queue-full`, `.closed`,
   * `.engine-failed`.
   */
  call(functionName: string, args: readonly unknown[]): Promise<SandboxCall>
  /** Refuses new calls, lets those under way and waiting finish, then ends the worker. */
  close(): Promise<void>
}

/** What a source turned out to hold when it was loaded once. */
export type CheckedSource = { readonly functions: readonly string[]; readonly ticks: number }

/** One plugin's source and what it may use. */
export type SandboxSource = {
  readonly pluginId: string
  readonly source: string
  readonly limits: SandboxLimits
}
