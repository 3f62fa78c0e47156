import { callRaw, readText, writeText } from './raw-engine.ts'
import { faultOfThrown, faultOfTrap } from './read-fault.ts'
import { restoreImage } from './memory-image.ts'
import type { PluginCode } from './load-plugin-code.ts'
import type { Effort, Fault, WorkerCall } from './worker-messages.ts'
import type { SandboxLimits } from '../sandbox-limits.ts'
import { engineOf } from './engine-of.ts'

type Given = { readonly text: string } | { readonly fault: Fault }
export type Answer = Effort & {
  readonly given: Given
  /** The engine is as good as new; otherwise it is thrown away with its memory. */
  readonly reusable: boolean
}

const limitsMet: ReadonlySet<Fault['code']> = new Set([
  'sandbox.ticks-exceeded',
  'sandbox.memory-exceeded',
  'sandbox.stack-exceeded',
  'sandbox.engine-failed',
])

/** One call, beginning from the memory as it was after loading. Gives JSON text; promises and what waits for them do not count. */
export function callFunction(code: PluginCode, call: WorkerCall, limits: SandboxLimits): Answer {
  const { vm, image, ticks } = code
  restoreImage(vm, image)
  ticks.used = 0
  ticks.limit = limits.callTicks
  const given = attempt(code, call, limits)
  const memoryBytes = engineOf(vm).memory.buffer.byteLength
  const reusable = memoryBytes === image.bytes && !('fault' in given && limitsMet.has(given.fault.code))
  return { given, ticks: ticks.used, memoryBytes, reusable }
}

function attempt(code: PluginCode, call: WorkerCall, limits: SandboxLimits): Given {
  const run = code.functions.get(call.name)
  if (!run) return { fault: { code: 'sandbox.function-missing' } }
  try {
    const given = callRaw(code.vm, code.apply, [run, writeText(code.vm, call.text)])
    if (code.ticks.used > code.ticks.limit) return { fault: { code: 'sandbox.ticks-exceeded' } }
    if ('thrown' in given) return { fault: faultOfThrown(given.thrown, code.cut) }
    const text = callRaw(code.vm, code.stringify, [given.value])
    if (code.ticks.used > code.ticks.limit) return { fault: { code: 'sandbox.ticks-exceeded' } }
    const asynchronous = given.value.isPromise || engineOf(code.vm).qjs_is_job_pending() !== 0
    if (asynchronous) return { fault: { code: 'sandbox.result-invalid', reason: 'asynchronous' } }
    if ('thrown' in text) return { fault: faultOfThrown(text.thrown, code.cut) }
    if (!text.value.isString) return { fault: { code: 'sandbox.result-invalid', reason: 'not-json' } }
    const read = readText(code.vm, text.value, limits.resultBytes)
    if (read === null) return { fault: { code: 'sandbox.result-too-large' } }
    // Not a number and infinity are written as null; a function that means null gives null.
    if (read === 'null' && !given.value.isNull)
      return { fault: { code: 'sandbox.result-invalid', reason: 'not-json' } }
    return { text: read }
  } catch (trap) {
    return { fault: faultOfTrap(trap) }
  }
}
