import { refuse, type Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ASTNode } from '@marcbachmann/cel-js'
import { listWalks, plainFunctions } from './rule-functions.ts'
import { ruleLimits } from './rule-types.ts'

export type RuleShape = { readonly reads: readonly string[]; readonly cost: number }

type Walk = { readonly maxItems: Readonly<Record<string, number>>; readonly reads: Set<string> }
type Bound = ReadonlySet<string>

class ShapeRefusal extends Error {
  readonly code: 'rule.type' | 'rule.cost'
  readonly place: { readonly start: number; readonly end: number }
  constructor(code: 'rule.type' | 'rule.cost', reason: string, at: ASTNode) {
    super(reason)
    this.code = code
    this.place = { start: at.range.start, end: at.range.end }
  }
}

/** Reads and worst-case cost of a parsed rule; refuses functions off the list and lists walked inside lists. */
export function ruleShape(ast: ASTNode, maxItems: Readonly<Record<string, number>>): Outcome<RuleShape> {
  const walk: Walk = { maxItems, reads: new Set() }
  try {
    const cost = costOf(ast, new Set(), walk)
    const { start, end } = ast.range
    if (cost > ruleLimits.steps)
      return refuse('rule.cost', { steps: cost, limit: ruleLimits.steps, start, end })
    return ok({ reads: [...walk.reads], cost })
  } catch (error) {
    if (error instanceof ShapeRefusal) return refuse(error.code, { reason: error.message, ...error.place })
    throw error
  }
}

function costOf(node: ASTNode, bound: Bound, walk: Walk): number {
  if (node.op === 'id') {
    if (!bound.has(node.args)) walk.reads.add(node.args)
    return 1
  }
  if (node.op === 'call') return 1 + costOfCall(node, node.args[1], bound, walk)
  if (node.op === 'rcall') {
    const [name, receiver, parameters] = node.args
    if (listWalks.has(name)) return costOfListWalk(node, bound, walk)
    return 1 + costOf(receiver, bound, walk) + costOfCall(node, parameters, bound, walk)
  }
  return 1 + childrenOf(node.args).reduce((total, child) => total + costOf(child, bound, walk), 0)
}

type Call = Extract<ASTNode, { op: 'call' | 'rcall' }>

function costOfCall(call: Call, parameters: readonly ASTNode[], bound: Bound, walk: Walk): number {
  const [name] = call.args
  if (!plainFunctions.has(name)) throw new ShapeRefusal('rule.type', `function not available: ${name}`, call)
  return parameters.reduce((total, parameter) => total + costOf(parameter, bound, walk), 0)
}

function costOfListWalk(call: Extract<Call, { op: 'rcall' }>, bound: Bound, walk: Walk): number {
  const [, receiver, parameters] = call.args
  if (bound.size > 0) throw new ShapeRefusal('rule.cost', 'a list walked inside another list', call)
  const [variable, ...bodies] = parameters
  if (variable?.op !== 'id') throw new ShapeRefusal('rule.type', 'a list walk names its item first', call)
  const inside = new Set([variable.args])
  const perItem = bodies.reduce((total, body) => total + costOf(body, inside, walk), 1)
  return costOf(receiver, bound, walk) + itemsOf(receiver, walk) * perItem
}

function itemsOf(list: ASTNode, walk: Walk): number {
  if (list.op === 'rcall') return itemsOf(list.args[1], walk)
  if (list.op === 'list') return list.args.length
  if (list.op === '+') return itemsOf(list.args[0], walk) + itemsOf(list.args[1], walk)
  if (list.op === 'id') return walk.maxItems[list.args] ?? ruleLimits.items
  return ruleLimits.items
}

function childrenOf(value: unknown): readonly ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(childrenOf)
  return isNode(value) ? [value] : []
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value
}
