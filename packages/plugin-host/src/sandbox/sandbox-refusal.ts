import { domainError, type DomainError, type ErrorParams } from '@thidua/kernel'
import type { SandboxLimits } from './sandbox-limits.ts'
import type { Effort, Fault } from './worker/worker-messages.ts'

export type Stopped = {
  readonly pluginId: string
  readonly limits: SandboxLimits
  readonly phase: 'load' | 'call'
  readonly functionName?: string
}

/** Why, in words of ours: each has its sentence `sandbox.reason.<word>`. */
export const sandboxReasons = [
  'asynchronous',
  'broken-text',
  'no-functions',
  'not-compiled',
  'not-json',
  'reserved-key',
  'thrown',
  'too-deep',
  'too-large',
  'wrong-answers',
  'wrong-remarks',
  'wrong-shape',
  'wrong-type',
] as const

const ours: ReadonlySet<string> = new Set(sandboxReasons)

/** The refusal a fault becomes: which plugin, which function, which limit. Never what was asked or answered. */
export function refusalOf(fault: Fault, effort: Effort, stopped: Stopped): DomainError {
  const { pluginId, functionName } = stopped
  return domainError(fault.code, {
    plugin: pluginId,
    ...(functionName === undefined ? {} : { function: functionName }),
    ...reasonOf(fault),
    ...limitOf(fault, effort, stopped),
  })
}

/** `said`: what the plugin or the engine said of its code, never translated. */
function reasonOf({ reason }: Fault): ErrorParams {
  if (reason === undefined) return {}
  return ours.has(reason) ? { reason } : { said: reason }
}

function limitOf({ code }: Fault, { ticks }: Effort, { limits, phase }: Stopped): ErrorParams {
  if (code === 'sandbox.ticks-exceeded')
    return { ticks, limit: phase === 'load' ? limits.loadTicks : limits.callTicks }
  if (code === 'sandbox.memory-exceeded') return { limitMb: limits.memoryBytes / 2 ** 20 }
  if (code === 'sandbox.time-exceeded') return { seconds: limits.wallMilliseconds / 1000 }
  if (code === 'sandbox.result-too-large') return { limitKb: limits.resultBytes / 2 ** 10 }
  return {}
}
