import { Worker } from 'node:worker_threads'
import { createMailbox } from './mailbox.ts'
import type { Effort, Fault, WorkerCall, WorkerReply, WorkerTask } from './worker/worker-messages.ts'

type Ended = { readonly kind: 'ended'; readonly fault: Fault }

/** What came of loading or of a call. */
export type LineReply = Effort & { readonly fault: Fault | null; readonly text: string }

/** A worker that has read one plugin's code. One call at a time; a call that ended it leaves `alive` false. */
export type WorkerLine = {
  readonly loaded: LineReply & { readonly functions: readonly string[] }
  alive(): boolean
  call(call: WorkerCall): Promise<LineReply>
  close(): Promise<void>
}

/** A thread that is slow to begin is the machine's doing, not the plugin's. */
const startMilliseconds = 20_000

/** Heap and stack of the thread itself; the plugin's memory lies in the engine's, bounded there. */
const threadLimits = { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 8, stackSizeMb: 8 }

/** Starts a worker and loads the source. Never rejects: what went wrong is `loaded.fault`, and then it is not alive. */
export async function openLine(program: URL, task: WorkerTask): Promise<WorkerLine> {
  const worker = new Worker(program, {
    workerData: task,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: threadLimits,
  })
  const mail = createMailbox<WorkerReply | Ended>()
  let alive = true
  const ended = (fault: Fault) => {
    alive = false
    mail.put({ kind: 'ended', fault })
  }
  worker.on('message', (reply: WorkerReply) => mail.put(reply))
  worker.on('error', (error) => ended(faultOfError(error)))
  worker.on('exit', () => ended({ code: 'sandbox.engine-failed' }))
  const close = async () => {
    alive = false
    await worker.terminate()
  }
  const take = async (milliseconds: number) => {
    const reply = await mail.take(milliseconds)
    if (reply) return reply
    await close()
    return { kind: 'ended', fault: { code: 'sandbox.time-exceeded' } } as const
  }
  const begun = await take(startMilliseconds)
  const loaded = begun.kind === 'started' ? await take(task.limits.wallMilliseconds) : begun
  const functions = loaded.kind === 'loaded' ? loaded.functions : []
  const first = { ...replyOf(loaded), functions }
  if (first.fault) await close()
  // A thread that waits for a call does not keep the program from ending.
  worker.unref()
  return {
    loaded: first,
    alive: () => alive,
    call: async (call) => {
      worker.ref()
      // oxlint-disable-next-line require-post-message-target-origin -- a thread, not a window
      worker.postMessage(call)
      const reply = replyOf(await take(task.limits.wallMilliseconds))
      worker.unref()
      return reply
    },
    close,
  }
}

function replyOf(reply: WorkerReply | Ended): LineReply {
  const nothing = { text: '', ticks: 0, memoryBytes: 0 }
  if (reply.kind === 'answered') return reply
  if (reply.kind === 'loaded' || reply.kind === 'ended') return { ...nothing, ...reply }
  return { ...nothing, fault: { code: 'sandbox.engine-failed' } }
}

function faultOfError(error: unknown): Fault {
  const code = error instanceof Error ? (error as { code?: unknown }).code : null
  return { code: code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'sandbox.memory-exceeded' : 'sandbox.engine-failed' }
}
