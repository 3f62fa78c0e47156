import { type ChildProcess, fork } from 'node:child_process'
import type { DocumentTree } from '@thidua/documents'
import type { DocumentPress } from '@thidua/services'
import { DocumentFailure, type FailureReason } from './document-failure.ts'
import type { PressAnswer, PressJob, PressRequest } from './press-message.ts'

export type DocumentPressOptions = {
  /** The child's program: `press-process.ts` from source, its bundled twin in an installation. */
  readonly entry: string | URL
  readonly timeoutMs?: number
  /** The child leaves after this long without work, and its memory with it. */
  readonly idleMs?: number
  readonly queueLimit?: number
  readonly onTrouble?: (message: string) => void
}

/** A press with an end. `pdf` sets a paper as PDF in the layout of its .docx; `close` refuses what waits and ends the child. */
export type ClosableDocumentPress = DocumentPress & {
  pdf(tree: DocumentTree): Promise<Uint8Array>
  close(): Promise<void>
}

type Waiting = {
  readonly request: PressRequest
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (failure: DocumentFailure) => void
}

const childMemoryMb = 256

/**
 * The press as a child process: one job at a time in order, started with the first job, killed when a job takes too long,
 * replaced after a crash. Rejects with `DocumentFailure` (`error.code` is `document.failed`).
 */
export function createDocumentPress(options: DocumentPressOptions): ClosableDocumentPress {
  const { entry, timeoutMs = 20_000, idleMs = 30_000, queueLimit = 500, onTrouble = () => {} } = options
  const queue: Waiting[] = []
  let current: Waiting | null = null
  let child: ChildProcess | null = null
  let timer: NodeJS.Timeout | undefined
  let lastId = 0
  let closed = false

  function print(job: PressJob): Promise<Uint8Array> {
    if (closed) return Promise.reject(new DocumentFailure('closed', 'the press is closed'))
    if (queue.length >= queueLimit)
      return Promise.reject(new DocumentFailure('queue-full', `${queueLimit} jobs wait`))
    lastId += 1
    const request = { id: lastId, job }
    return new Promise((resolve, reject) => {
      queue.push({ request, resolve, reject })
      takeNext()
    })
  }

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
      execArgv: [`--max-old-space-size=${childMemoryMb}`],
      env: {}, // the child needs no secret of the server's environment
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    started.on('message', (answer: PressAnswer) => settle(answer))
    started.on('error', (error) => lost(started, error.message))
    started.on('exit', (code, signal) => lost(started, `it ended with ${signal ?? code}`))
    return started
  }

  function settle(answer: PressAnswer): void {
    if (current?.request.id !== answer.id) return
    const done = current
    current = null
    if (answer.ok) done.resolve(answer.bytes)
    else done.reject(new DocumentFailure('refused', answer.message))
    child?.unref()
    child?.channel?.unref()
    takeNext()
  }

  function lost(gone: ChildProcess, why: string): void {
    if (gone === child) giveUp('crashed', why)
  }

  /** Drops the child and the job it had; the next job gets a new child. */
  function giveUp(reason: FailureReason, why: string): void {
    const failed = current
    current = null
    child?.kill('SIGKILL')
    child = null
    failed?.reject(new DocumentFailure(reason, why))
    if (failed) onTrouble(`press: ${reason}: ${why}`)
    takeNext()
  }

  function letGo(): void {
    const leaving = child
    child = null
    if (leaving?.connected) leaving.disconnect()
  }

  return {
    docx: (tree) => print({ kind: 'docx', tree }),
    pdf: (tree) => print({ kind: 'pdf', tree }),
    certificatePdf: (sheet) => print({ kind: 'certificatePdf', sheet }),
    async close() {
      closed = true
      for (const { reject } of queue.splice(0)) reject(new DocumentFailure('closed', 'the press was closed'))
      const leaving = child
      giveUp('closed', 'the press was closed')
      clearTimeout(timer)
      if (leaving && leaving.exitCode === null && leaving.signalCode === null) {
        await new Promise((resolve) => leaving.once('exit', resolve))
      }
    },
  }
}
