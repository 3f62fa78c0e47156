import { parentPort, workerData } from 'node:worker_threads'
import { callFunction } from './call-function.ts'
import { compileSource, type CompiledSource } from './compile-source.ts'
import { loadPluginCode, type PluginCode } from './load-plugin-code.ts'
import { faultOfTrap } from './read-fault.ts'
import type { Fault, WorkerCall, WorkerReply, WorkerTask } from './worker-messages.ts'

/** One plugin's code for as long as this worker lives. It hears calls one at a time and answers each once. */
async function serve(task: WorkerTask): Promise<void> {
  reply({ kind: 'started' })
  const compiled = await compileSource(task)
  if ('fault' in compiled) return refuseLoad(compiled.fault, 0)
  let code = await load(task, compiled.compiled)
  if (!code) return
  const functions = [...code.functions.keys()].toSorted()
  reply({
    kind: 'loaded',
    fault: null,
    functions,
    ticks: code.ticks.used,
    memoryBytes: code.image.bytes,
  })
  parentPort?.on('message', async (call: WorkerCall) => {
    code ??= await load(task, compiled.compiled)
    if (!code) return
    const { given, reusable, ticks, memoryBytes } = callFunction(code, call, task.limits)
    if (!reusable) code = null
    const [fault, text] = 'fault' in given ? [given.fault, ''] : [null, given.text]
    reply({ kind: 'answered', fault, text, ticks, memoryBytes })
  })
}

async function load(task: WorkerTask, compiled: CompiledSource): Promise<PluginCode | null> {
  try {
    const loaded = await loadPluginCode(task, compiled)
    if ('code' in loaded) return loaded.code
    refuseLoad(loaded.fault, loaded.ticks)
  } catch (trap) {
    refuseLoad(faultOfTrap(trap), 0)
  }
  return null
}

function refuseLoad(fault: Fault, ticks: number): void {
  reply({ kind: 'loaded', fault, functions: [], ticks, memoryBytes: 0 })
}

function reply(message: WorkerReply): void {
  // oxlint-disable-next-line require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(message)
}

await serve(workerData as WorkerTask)
