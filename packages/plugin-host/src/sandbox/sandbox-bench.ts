import type { WorkerLine } from './worker-line.ts'
import type { WorkerSeats } from './worker-seats.ts'

/** What all sandboxes of a process share. */
export type SandboxBench = {
  /** What a worker runs. */
  readonly program: URL
  readonly seats: WorkerSeats<WorkerLine>
  /** The compiled engine, read from disk the first time it is asked for. */
  engine(): Promise<object>
  /** A name for one opening of a plugin, so that two versions side by side do not share a worker. */
  newOwner(pluginId: string): string
}
