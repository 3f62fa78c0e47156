import type { Outcome } from '@thidua/kernel'
import { refuse } from '@thidua/kernel'
import type { FormWorkshop } from '@thidua/services'
import { createJobProcess, JobFailure } from '../job-process/create-job-process.ts'

export type FormWorkshopOptions = {
  /** The child's program: `workshop-process.ts` from source, its bundled twin in an installation. */
  readonly entry: string | URL
  readonly timeoutMs?: number
  readonly idleMs?: number
  readonly queueLimit?: number
  readonly onTrouble?: (message: string) => void
}

export type ClosableFormWorkshop = FormWorkshop & { close(): Promise<void> }

/**
 * The gate, imports and exports of forms in a child process: the server's own thread never waits for a form, however it is
 * drawn. What takes too long, or waits behind too many, is refused with `form.check-timeout`.
 */
export function createFormWorkshop(options: FormWorkshopOptions): ClosableFormWorkshop {
  const jobs = createJobProcess<object, Outcome<unknown>>({
    name: 'form workshop',
    timeoutMs: 20_000,
    idleMs: 60_000,
    queueLimit: 100,
    memoryMb: 384,
    onTrouble: () => {},
    ...options,
  })
  const run = async (kind: string, job: object): Promise<Outcome<unknown>> => {
    try {
      return await jobs.run({ kind, job })
    } catch (error) {
      if (!(error instanceof JobFailure)) throw error
      // A bug in the engine, told by its message, is no fault of the form.
      if (error.reason === 'refused') throw error
      return refuse('form.check-timeout', { reason: error.reason })
    }
  }
  // each kind of job answers with its own result: `runFormJob` on the other side is typed by the same table
  return { run: run as FormWorkshop['run'], close: () => jobs.close() }
}
