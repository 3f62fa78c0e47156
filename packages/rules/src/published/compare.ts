import type { Comparison } from '../rule-tree.ts'
import { RuleFailure } from './rule-failure.ts'

/** Equality across types is false, never a failure; numbers of both kinds compare by value. */
export function isSame(left: unknown, right: unknown): boolean {
  if (isNumber(left) && isNumber(right)) return left == right // oxlint-disable-line eqeqeq -- 1n and 1 are the same number
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, at) => isSame(item, right[at]))
  }
  return left === right
}

export function compareOrder(operator: Comparison, left: unknown, right: unknown): boolean {
  if (isNumber(left) && isNumber(right)) return ordered(operator, left < right, left > right)
  if (typeof left === 'string' && typeof right === 'string')
    return ordered(operator, left < right, left > right)
  if (typeof left === 'boolean' && typeof right === 'boolean') {
    return ordered(operator, Number(left) < Number(right), Number(left) > Number(right))
  }
  throw new RuleFailure('not_comparable')
}

function ordered(operator: Comparison, less: boolean, more: boolean): boolean {
  if (operator === '<') return less
  if (operator === '>') return more
  return operator === '<=' ? !more : !less
}

function isNumber(value: unknown): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number'
}
