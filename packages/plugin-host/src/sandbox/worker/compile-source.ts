import type { JSValueHandle } from 'quickjs-wasi'
import { createEngine } from './create-engine.ts'
import { prelude } from './prelude.ts'
import { compileModule } from './raw-engine.ts'
import { faultOfTrap, plainReason } from './read-fault.ts'
import type { Fault, WorkerTask } from './worker-messages.ts'

/** The prelude and the plugin as the engine's own instructions. */
export type CompiledSource = { readonly prelude: Uint8Array; readonly plugin: Uint8Array }

/** Parsing a quarter of a megabyte of source takes more than running it. */
const compilerBytes = 32 * 1024 * 1024

/** Compiles in an engine of its own, which is then forgotten: the one that runs the plugin cannot compile. */
export async function compileSource(
  task: WorkerTask,
): Promise<{ readonly compiled: CompiledSource } | { readonly fault: Fault }> {
  const { engine, limits } = task
  const { stackBytes } = limits
  const compiler = await createEngine({ engine, memoryBytes: compilerBytes, stackBytes, compiles: true })
  try {
    const own = compiler.compile(prelude, 'prelude')
    const made = compileModule(compiler, task.source)
    if ('instructions' in made) return { compiled: { prelude: own, plugin: made.instructions } }
    return invalid(whyNot(made.thrown))
  } catch (trap) {
    return invalid(faultOfTrap(trap).code === 'sandbox.stack-exceeded' ? 'too-deep' : 'not-compiled')
  }
}

function invalid(reason: string): { readonly fault: Fault } {
  return { fault: { code: 'sandbox.source-invalid', reason } }
}

/** Nothing of the plugin has run yet, so its error is the engine's own and safe to read. */
function whyNot(thrown: JSValueHandle): string {
  const message = plainReason(thrown.getProp('message').toString())
  if (/call stack/i.test(message)) return 'too-deep'
  const place = /plugin:(\d+):(\d+)/.exec(thrown.getProp('stack').toString())
  return place ? `${message} (${place[1]}:${place[2]})` : message
}
