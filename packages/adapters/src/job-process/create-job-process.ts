import { type ChildProcess, fork } from 'node:child_process'

export type JobProcessOptions = {
  /** Names it in the log. */
  readonly name: string
  /** The child's program: its source file, or its bundled twin in an installation. */
  readonly entry: string | URL
  readonly timeoutMs: number
  /** The child leaves after this long without work, and its memory with it. */
  readonly idleMs: number
  readonly queueLimit: number
  readonly memoryMb: number
  readonly onTrouble: (message: string) => void
}

export type JobFailureReason = 'refused' | 'timeout' | 'crashed' | 'queue-full' | 'closed'

/** A job was not done; `message` is for the log only. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure'
  readonly reason: JobFailureReason
  constructor(reason: JobFailureReason, message: string) {
    super(message)
    this.reason = reason
  }
}

export type JobProcess<Job, Result> = {
  /** Rejects with `JobFailure`. */
  run(job: Job): Promise<Result>
  /** Refuses what waits and ends the child. */
  close(): Promise<void>
}

type Request<Job> = { readonly id: number; readonly job: Job }
type Answer<Result> =
  | { readonly id: number; readonly ok: true; readonly result: Result }
  | { readonly id: number; readonly ok: false; readonly message: string }

type Waiting<Job, Result> = {
  readonly request: Request<Job>
  readonly resolve: (result: Result) => void
  readonly reject: (failure: JobFailure) => void
}

/**
 * Heavy work in a child process: one job at a time in order, started with the first job, killed when a job takes too long,
 * replaced after a crash, gone when idle. The child runs `answerJobs`.
 */
export function createJobProcess<Job, Result>(options: JobProcessOptions): JobProcess<Job, Result> {
  const { name, entry, timeoutMs, idleMs, queueLimit, memoryMb, onTrouble } = options
  const queue: Waiting<Job, Result>[] = []
  let current: Waiting<Job, Result> | null = null
  let child: ChildProcess | null = null
  let timer: NodeJS.Timeout | undefined
  let lastId = 0
  let closed = false

  function takeNext(): void {
    if (current !== null) return
    clearTimeout(timer)
    current = queue.shift() ?? null
    if (current === null) {
      timer = setTimeout(letGo, idleMs).unref()
      return
    }
    child ??= start()
    child.ref()
    child.channel?.ref()
    timer = setTimeout(() => giveUp('timeout', `no answer after ${timeoutMs} ms`), timeoutMs)
    child.send(current.request, (error) => error && giveUp('crashed', error.message))
  }

  function start(): ChildProcess {
    const started = fork(entry, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${memoryMb}`],
      env: {}, // the child needs no secret of the server's environment
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    started.on('message', (answer: Answer<Result>) => settle(answer))
    started.on('error', (error) => lost(started, error.message))
    started.on('exit', (code, signal) => lost(started, `it ended with ${signal ?? code}`))
    return started
  }

  function settle(answer: Answer<Result>): void {
    if (current?.request.id !== answer.id) return
    const done = current
    current = null
    if (answer.ok) done.resolve(answer.result)
    else done.reject(new JobFailure('refused', answer.message))
    child?.unref()
    child?.channel?.unref()
    takeNext()
  }

  function lost(gone: ChildProcess, why: string): void {
    if (gone === child) giveUp('crashed', why)
  }

  /** Drops the child and the job it had; the next job gets a new child. */
  function giveUp(reason: JobFailureReason, why: string): void {
    const failed = current
    current = null
    child?.kill('SIGKILL')
    child = null
    failed?.reject(new JobFailure(reason, why))
    if (failed) onTrouble(`${name}: ${reason}: ${why}`)
    takeNext()
  }

  function letGo(): void {
    const leaving = child
    child = null
    if (leaving?.connected) leaving.disconnect()
  }

  return {
    run(job) {
      if (closed) return Promise.reject(new JobFailure('closed', `the ${name} is closed`))
      if (queue.length >= queueLimit) {
        return Promise.reject(new JobFailure('queue-full', `${queueLimit} jobs wait`))
      }
      lastId += 1
      const request = { id: lastId, job }
      return new Promise((resolve, reject) => {
        queue.push({ request, resolve, reject })
        takeNext()
      })
    },
    async close() {
      closed = true
      for (const { reject } of queue.splice(0)) reject(new JobFailure('closed', `the ${name} was closed`))
      const leaving = child
      giveUp('closed', `the ${name} was closed`)
      clearTimeout(timer)
      if (leaving && leaving.exitCode === null && leaving.signalCode === null) {
        leaving.ref() // an idle child holds nobody; this one is waited for
        await new Promise((resolve) => leaving.once('exit', resolve))
      }
    },
  }
}
