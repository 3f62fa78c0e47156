import { JSValueHandle, type QuickJS } from 'quickjs-wasi'
import type { CompiledSource } from './compile-source.ts'
import { createEngine } from './create-engine.ts'
import { takeImage, type MemoryImage } from './memory-image.ts'
import { callRaw, readText, runInstructions } from './raw-engine.ts'
import { faultOfThrown, type CutText } from './read-fault.ts'
import type { Fault, WorkerTask } from './worker-messages.ts'
import { engineOf } from './engine-of.ts'

/** Counts the engine's interrupts; the limit is of what runs now. */
export type TickCounter = { used: number; limit: number }

/** A plugin's code in its own engine, with everything a call needs, as it stood when the image was taken. */
export type PluginCode = {
  readonly vm: QuickJS
  readonly image: MemoryImage
  readonly ticks: TickCounter
  readonly functions: ReadonlyMap<string, JSValueHandle>
  /** `(run, text)` calls a function with the arguments a text of JSON holds. */
  readonly apply: JSValueHandle
  readonly stringify: JSValueHandle
  readonly cut: CutText
}

export type LoadedCode = { readonly code: PluginCode } | { readonly fault: Fault; readonly ticks: number }

/** Runs the top level of the source once, within the ticks for loading, and keeps the functions it exports. */
export async function loadPluginCode(task: WorkerTask, compiled: CompiledSource): Promise<LoadedCode> {
  const { engine, limits } = task
  const ticks: TickCounter = { used: 0, limit: limits.loadTicks }
  const interrupt = () => {
    ticks.used += 1
    return ticks.used > ticks.limit
  }
  const { memoryBytes, stackBytes } = limits
  const vm = await createEngine({ engine, memoryBytes, stackBytes, interrupt })
  const [apply, stringify, slice] = toolsOf(vm, compiled.prelude)
  const cut: CutText = (text, length) => cutText(vm, slice, text, length)
  const refused = (fault: Fault) => ({ fault, ticks: ticks.used })
  const exceeded = () => refused({ code: 'sandbox.ticks-exceeded' })
  const ran = runInstructions(vm, compiled.plugin)
  if (ticks.used > ticks.limit) return exceeded()
  if ('thrown' in ran) return refused(atLoad(faultOfThrown(ran.thrown, cut)))
  if (ran.value.promiseState === waiting)
    return refused({ code: 'sandbox.load-failed', reason: 'asynchronous' })
  const given = new JSValueHandle(vm, engineOf(vm).qjs_promise_result(ran.value.ptr))
  if (ran.value.promiseState !== fulfilled) return refused(atLoad(faultOfThrown(given, cut)))
  if (engineOf(vm).qjs_is_job_pending() !== 0)
    return refused({ code: 'sandbox.load-failed', reason: 'asynchronous' })
  const functions = exportedFunctions(given)
  if (functions.size === 0) return refused({ code: 'sandbox.load-failed', reason: 'no-functions' })
  vm.runGC()
  const image = takeImage(vm)
  return { code: { vm, image, ticks, functions, apply, stringify, cut } }
}

const waiting = 0
const fulfilled = 1

/** A limit met while loading keeps its own code. */
function atLoad(fault: Fault): Fault {
  return fault.code === 'sandbox.function-failed' ? { ...fault, code: 'sandbox.load-failed' } : fault
}

function toolsOf(vm: QuickJS, prelude: Uint8Array): [JSValueHandle, JSValueHandle, JSValueHandle] {
  const tools = vm.evalBytecode(prelude)
  return [tools.getProp('0'), tools.getProp('1'), tools.getProp('2')]
}

function cutText(vm: QuickJS, slice: JSValueHandle, text: JSValueHandle, length: number): string {
  const short = callRaw(vm, slice, [text, vm.newNumber(length)])
  return 'value' in short ? (readText(vm, short.value, length * 4) ?? '') : ''
}

/** A module's own namespace: no getters, no inherited names. */
function exportedFunctions(namespace: JSValueHandle): ReadonlyMap<string, JSValueHandle> {
  const found = namespace.keys().map((name) => [name, namespace.getProp(name)] as const)
  return new Map(found.filter(([, value]) => value.isFunction))
}
