import { domainError, type DomainError } from '@thidua/kernel'
import type { BreachLedger } from './breach-ledger.ts'
import type { JsonValue } from './json-value.ts'
import type { Sandbox, SandboxCall } from './sandbox.ts'

/** A function a plugin declares, with how its plugin's code has behaved so far. */
export type PluginFunction = {
  readonly sandbox: Sandbox
  readonly functionName: string
  readonly ledger: BreachLedger
}

/** What a function of a plugin sees of a dossier. */
export type FunctionInput = {
  readonly answers: Readonly<Record<string, unknown>>
  /** The fields the function declares to read; it sees no other, and each one, unanswered ones as null. */
  readonly reads: readonly string[]
  /** What the platform says about the dossier: round, occasion, kind of subject. Never a clock. */
  readonly context: Readonly<Record<string, JsonValue>>
}

/** What a call took: kept with a decision, so that it can be made again and compared. */
export type FunctionEffort = Pick<SandboxCall, 'ticks' | 'memoryBytes' | 'milliseconds'>

/** A parked plugin's code is not called at all. */
export async function callFunction(
  { sandbox, functionName, ledger }: PluginFunction,
  args: readonly JsonValue[],
): Promise<SandboxCall> {
  if (ledger.parkedAt !== null) return parkedCall(domainError('sandbox.parked', { plugin: sandbox.pluginId }))
  return sandbox.call(functionName, args)
}

/** Calls `(answers, context)`. */
export function callWithAnswers(
  run: PluginFunction,
  { answers, reads, context }: FunctionInput,
): Promise<SandboxCall> {
  const seen = Object.fromEntries(reads.map((fieldId) => [fieldId, answerOf(answers, fieldId)]))
  return callFunction(run, [seen as JsonValue, context])
}

export function answerOf(answers: FunctionInput['answers'], fieldId: string): unknown {
  return Object.hasOwn(answers, fieldId) ? (answers[fieldId] ?? null) : null
}

function parkedCall(error: DomainError): SandboxCall {
  return { outcome: { ok: false, error }, ticks: 0, memoryBytes: 0, milliseconds: 0 }
}
