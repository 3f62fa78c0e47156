import { domainError, fail, ok, type DomainError } from '@thidua/kernel'
import { argumentText } from './argument-text.ts'
import { sourceSizeRefusal } from './check-source.ts'
import { readResult } from './read-result.ts'
import type { SandboxBench } from './sandbox-bench.ts'
import { refusalOf, type Stopped } from './sandbox-refusal.ts'
import type { Sandbox, SandboxCall, SandboxSource } from './sandbox.ts'
import { openLine, type LineReply } from './worker-line.ts'

/** Costs nothing until the first call. */
export function openSandbox(bench: SandboxBench, opened: SandboxSource): Sandbox {
  const { pluginId, source, limits } = opened
  const owner = bench.newOwner(pluginId)
  const tooLarge = sourceSizeRefusal(opened)
  let closed = false
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  const run = async (name: string, text: string): Promise<SandboxCall> => {
    const seat = await bench.seats.take(owner)
    try {
      if (!seat.line?.alive())
        seat.line = await openLine(bench.program, { engine: await bench.engine(), source, limits })
      const { loaded } = seat.line
      if (loaded.fault) return callOf(loaded, 0, { pluginId, limits, phase: 'load' })
      const began = performance.now()
      const reply = await seat.line.call({ name, text })
      return callOf(reply, performance.now() - began, { pluginId, limits, phase: 'call', functionName: name })
    } finally {
      bench.seats.leave(owner)
    }
  }
  const refusalNow = (): DomainError | null => {
    if (closed) return domainError('sandbox.closed', { plugin: pluginId })
    if (waiting < limits.waitingCalls) return tooLarge
    return domainError('sandbox.queue-full', { plugin: pluginId, limit: limits.waitingCalls })
  }
  return {
    pluginId,
    call: async (name, args) => {
      const refusal = refusalNow()
      if (refusal) return refusedCall(refusal)
      const text = argumentText(args, limits)
      if (!text.ok) return refusedCall(text.error)
      waiting += 1
      const mine = last.then(() => run(name, text.value))
      last = mine.catch(() => null).finally(() => (waiting -= 1))
      return mine
    },
    close: async () => {
      closed = true
      await last
      await bench.seats.empty(owner)
    },
  }
}

function callOf(reply: LineReply, milliseconds: number, stopped: Stopped): SandboxCall {
  const { ticks, memoryBytes } = reply
  const result = reply.fault ? null : readResult(reply.text, stopped.limits.depth)
  const reason = typeof result === 'string' ? { reason: result } : {}
  const outcome =
    result === null || typeof result === 'string'
      ? fail(refusalOf(reply.fault ?? { code: 'sandbox.result-invalid', ...reason }, reply, stopped))
      : ok(result)
  return { outcome, ticks, memoryBytes, milliseconds }
}

function refusedCall(error: DomainError): SandboxCall {
  return { outcome: fail(error), ticks: 0, memoryBytes: 0, milliseconds: 0 }
}
