import type { Logger } from '../logger.ts'

export type JobLoop = {
  /** Runs soon rather than at the next regular time. */
  wake(): void
  /** No new run begins; resolves when the one under way has ended. */
  stop(): Promise<void>
}

export type Job = {
  readonly name: string
  readonly everySeconds: number
  /** True when more waits to be done at once. */
  readonly run: () => Promise<boolean>
}

/** What comes in within this time is done in one run. */
const gatherMilliseconds = 200

/**
 * Runs a job again and again, never twice at once. What it does must be safe to repeat: a run that fails is logged and tried
 * again at the next regular time.
 */
export function startJobLoop(job: Job, logger: Logger): JobLoop {
  let stopped = false
  let woken = false
  let more = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined

  const schedule = (milliseconds: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(start, milliseconds).unref()
  }
  const start = () => {
    running ??= work().finally(() => {
      running = undefined
      schedule(more ? 0 : woken ? gatherMilliseconds : job.everySeconds * 1000)
    })
  }
  const work = async () => {
    woken = false
    more = false
    try {
      more = await job.run()
    } catch (error) {
      logger.warn('job failed', {
        job: job.name,
        reason: error instanceof Error ? error.message : String(error),
      })
    }
  }
  schedule(0)
  return {
    wake() {
      if (woken) return
      woken = true
      if (running === undefined) schedule(gatherMilliseconds)
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
