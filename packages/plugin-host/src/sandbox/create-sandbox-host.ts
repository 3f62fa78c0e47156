import type { Outcome } from '@thidua/kernel'
import { checkSource } from './check-source.ts'
import { openSandbox } from './open-sandbox.ts'
import type { SandboxBench } from './sandbox-bench.ts'
import type { CheckedSource, Sandbox } from './sandbox.ts'
import { narrowLimits, sandboxLimits, type SandboxLimits } from './sandbox-limits.ts'
import { createSeats } from './worker-seats.ts'
import { openEngine } from './worker/open-engine.ts'

export type SandboxHost = {
  /**
   * Compiles and loads a source once, as when a plugin is verified. Refuses `sandbox.source-too-large`,
   * `.source-invalid`, `.load-failed` and the limits met while loading.
   */
  check(pluginId: string, source: string, asked?: Partial<SandboxLimits>): Promise<Outcome<CheckedSource>>
  /** Costs nothing until the first call. */
  open(pluginId: string, source: string, asked?: Partial<SandboxLimits>): Sandbox
  /** Ends every worker, whatever it is doing. */
  close(): Promise<void>
}

export type SandboxHostOptions = {
  /** Workers at one time; a plugin holds at most one, so with two or more none delays another. */
  readonly workers?: number
  /** After so long without a call a worker is ended. */
  readonly restMilliseconds?: number
  /** Milliseconds until the watchdog bites, where a machine is slow or busy. Ticks stay as they are. */
  readonly wallMilliseconds?: number
  /** The worker's program where it was bundled; bundled, it starts in half the time and memory. */
  readonly program?: URL
}

const sourceProgram = new URL('./worker/sandbox-worker.ts', import.meta.url)

/** One per process. Reads the engine from disk at the first call of the first plugin, not before. */
export function createSandboxHost(options: SandboxHostOptions = {}): SandboxHost {
  const { workers = 4, restMilliseconds = 30_000, program = sourceProgram } = options
  let engine: Promise<object> | null = null
  let openings = 0
  const bench: SandboxBench = {
    program,
    seats: createSeats({ most: workers, restMilliseconds }),
    engine: () => {
      engine ??= openEngine()
      return engine
    },
    newOwner: (pluginId) => {
      openings += 1
      return `${pluginId}#${openings}`
    },
  }
  const { wallMilliseconds = sandboxLimits.wallMilliseconds } = options
  const limitsOf = (asked: Partial<SandboxLimits> = {}) => ({ ...narrowLimits(asked), wallMilliseconds })
  return {
    check: (pluginId, source, asked) => checkSource(bench, { pluginId, source, limits: limitsOf(asked) }),
    open: (pluginId, source, asked) => openSandbox(bench, { pluginId, source, limits: limitsOf(asked) }),
    close: () => bench.seats.emptyAll(),
  }
}
