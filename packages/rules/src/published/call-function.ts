import { hundredths, sumOfList } from '../rule-functions.ts'
import type { RuleTree } from '../rule-tree.ts'
import { RuleFailure } from './rule-failure.ts'

type Call = Extract<RuleTree, { op: 'call' }>

/** The functions of `plainFunctions`, on a receiver or on their first argument alike. */
export function callFunction(call: Call, valueOf: (node: RuleTree) => unknown): unknown {
  const given = [...(call.on ? [call.on] : []), ...call.with].map(valueOf)
  const [first, second] = given
  switch (call.name) {
    case 'size':
      return sizeOf(first)
    case 'sum':
      return sumOfList(listOf(first))
    case 'hundredths':
      return hundredths(first)
    case 'contains':
      return textOf(first).includes(textOf(second))
    case 'startsWith':
      return textOf(first).startsWith(textOf(second))
    case 'endsWith':
      return textOf(first).endsWith(textOf(second))
    case 'int':
      return toWhole(first)
    case 'double':
      return toDecimal(first)
    case 'string':
      return toText(first)
    default:
      throw new RuleFailure('unknown_function')
  }
}

function sizeOf(value: unknown): bigint {
  if (typeof value === 'string') return BigInt(Array.from(value).length)
  return BigInt(listOf(value).length)
}

export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new RuleFailure('not_a_list')
  return value
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new RuleFailure('not_a_text')
  return value
}

function toWhole(value: unknown): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'number' && Number.isFinite(value)) return BigInt(Math.trunc(value))
  if (typeof value === 'string' && /^-?\d{1,18}$/.test(value)) return BigInt(value)
  throw new RuleFailure('not_a_number')
}

function toDecimal(value: unknown): number {
  if (typeof value === 'bigint' || typeof value === 'number') return Number(value)
  if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value)
  throw new RuleFailure('not_a_number')
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  throw new RuleFailure('not_a_text')
}
