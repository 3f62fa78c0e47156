import type { JSValueHandle } from 'quickjs-wasi'
import type { Fault } from './worker-messages.ts'

/** Characters of a plugin's message that are passed on: within a kilobyte in any writing. */
const reasonLength = 300

/** Shortens a text inside the engine: a message of fifty megabytes stays there. */
export type CutText = (text: JSValueHandle, length: number) => string

/** What was thrown, told without running a line of the plugin's code: no getters, no traps, no conversions. */
export function faultOfThrown(thrown: JSValueHandle, cut: CutText): Fault {
  const text = thrown.isString ? thrown : ownMessage(thrown)
  const reason = text ? plainReason(cut(text, reasonLength)) : 'thrown'
  if (/^out of memory/i.test(reason)) return { code: 'sandbox.memory-exceeded' }
  if (/call stack|stack overflow/i.test(reason)) return { code: 'sandbox.stack-exceeded' }
  return { code: 'sandbox.function-failed', reason }
}

function ownMessage(thrown: JSValueHandle): JSValueHandle | null {
  if (!thrown.isObject || thrown.isProxy) return null
  const message = thrown.getOwnPropertyDescriptor('message')?.value
  return message?.isString === true ? message : null
}

/** A trap of the engine itself: the host's stack gave out, or the engine came to a state it does not know. */
export function faultOfTrap(trap: unknown): Fault {
  return trap instanceof RangeError && /call stack/i.test(trap.message)
    ? { code: 'sandbox.stack-exceeded' }
    : { code: 'sandbox.engine-failed' }
}

export function plainReason(text: string): string {
  return text.slice(0, reasonLength).replaceAll(/\p{C}+/gu, ' ')
}
