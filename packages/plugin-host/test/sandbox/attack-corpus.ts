import { readdirSync, readFileSync } from 'node:fs'
import type { ErrorCode } from '@thidua/kernel'

/** A text too long to be written out. */
export type LongText = {
  readonly before?: string
  readonly repeat: string
  readonly times: number
  readonly then: string
  readonly close: string
}

/** One hostile source and what comes of calling it: a code (with its reason, where it matters) or a value, and the ticks. */
export type AttackCase = {
  readonly title: string
  readonly source: string | LongText
  readonly function?: string
  readonly arguments?: readonly unknown[]
  /** Instead of `arguments`: a text of so many bytes, or so many lists in one another. */
  readonly argumentBytes?: number
  readonly argumentDepth?: number
  readonly expected?: ErrorCode
  readonly reason?: string
  readonly value?: unknown
  readonly ticks?: number
}

/** One rule that must be refused, and the part of it that the refusal points at. */
export type RuleAttack = {
  readonly title: string
  readonly rule: string | LongText
  readonly expected: ErrorCode
  /** What stands at the place pointed at. */
  readonly at?: string
}

/** Attacks of one number of the published list. */
export type AttackFile = {
  readonly number: number
  readonly title: string
  readonly cases?: readonly AttackCase[]
  readonly rules?: readonly RuleAttack[]
}

export const attackFolder = new URL('./attacks/', import.meta.url)

export function readAttacks(): readonly AttackFile[] {
  return readdirSync(attackFolder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(new URL(file, attackFolder), 'utf8')) as AttackFile)
}

export function textOf(text: string | LongText): string {
  if (typeof text === 'string') return text
  return (text.before ?? '') + text.repeat.repeat(text.times) + text.then + text.close.repeat(text.times)
}

export function argumentsOf({
  arguments: given,
  argumentBytes,
  argumentDepth,
}: AttackCase): readonly unknown[] {
  if (argumentBytes !== undefined) return ['x'.repeat(argumentBytes)]
  if (argumentDepth === undefined) return given ?? []
  let nested: unknown = 1
  for (let level = 0; level < argumentDepth; level += 1) nested = [nested]
  return [nested]
}
