import type { Arithmetic } from '../rule-tree.ts'
import { RuleFailure } from './rule-failure.ts'

const largest = 2n ** 63n - 1n
const smallest = -(2n ** 63n)

/** Whole numbers with whole numbers in 64 bits, decimals with decimals; `+` also joins texts and lists. */
export function compute(operator: Arithmetic, left: unknown, right: unknown): unknown {
  if (typeof left === 'bigint' && typeof right === 'bigint') return inRange(whole(operator, left, right))
  if (typeof left === 'number' && typeof right === 'number') return decimal(operator, left, right)
  if (operator === '+' && typeof left === 'string' && typeof right === 'string') return left + right
  if (operator === '+' && Array.isArray(left) && Array.isArray(right)) return [...left, ...right]
  throw new RuleFailure('no_such_operator')
}

function whole(operator: Arithmetic, left: bigint, right: bigint): bigint {
  if (operator === '+') return left + right
  if (operator === '-') return left - right
  if (operator === '*') return left * right
  if (right === 0n) throw new RuleFailure('division_by_zero')
  return operator === '/' ? left / right : left % right
}

function decimal(operator: Arithmetic, left: number, right: number): number {
  if (operator === '+') return left + right
  if (operator === '-') return left - right
  if (operator === '*') return left * right
  if (operator === '/') return left / right
  throw new RuleFailure('no_such_operator')
}

function inRange(value: bigint): bigint {
  if (value > largest || value < smallest) throw new RuleFailure('overflow')
  return value
}
