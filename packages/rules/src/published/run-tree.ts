import type { RuleTree } from '../rule-tree.ts'
import { callFunction } from './call-function.ts'
import { compute } from './compute.ts'
import { isSame, compareOrder } from './compare.ts'
import { RuleFailure } from './rule-failure.ts'
import { walkList } from './walk-list.ts'

/** Variables by name; read lazily, so that an explanation sees only what was looked at. */
export type RuleContext = Readonly<Record<string, unknown>>

/** Gives the value of a tree as CEL does: whole numbers are bigint, decimals number, lists arrays, null is null. */
export function runTree(tree: RuleTree, context: object): unknown {
  return valueOf(tree, context as RuleContext)
}

export function valueOf(node: RuleTree, context: RuleContext): unknown {
  switch (node.op) {
    case 'value':
      return node.whole === true && typeof node.value === 'number' ? BigInt(node.value) : node.value
    case 'variable':
      if (!(node.name in context)) throw new RuleFailure('unknown_variable')
      return context[node.name]
    case 'part':
      return partOf(valueOf(node.of, context), node.name)
    case 'item':
      return itemOf(valueOf(node.of, context), valueOf(node.at, context))
    case 'not':
      return !truthOf(valueOf(node.of, context))
    case 'minus':
      return negate(valueOf(node.of, context))
    case 'and':
    case 'or':
      return joined(node.op === 'or', node.left, node.right, context)
    case 'if':
      return valueOf(truthOf(valueOf(node.when, context)) ? node.yes : node.no, context)
    case 'list':
      return node.items.map((item) => valueOf(item, context))
    case 'call':
      return walkList(node, context, valueOf) ?? callFunction(node, (inner) => valueOf(inner, context))
    case '==':
      return isSame(valueOf(node.left, context), valueOf(node.right, context))
    case '!=':
      return !isSame(valueOf(node.left, context), valueOf(node.right, context))
    case 'in':
      return isIn(valueOf(node.left, context), valueOf(node.right, context))
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compareOrder(node.op, valueOf(node.left, context), valueOf(node.right, context))
    default:
      return compute(node.op, valueOf(node.left, context), valueOf(node.right, context))
  }
}

/** `false && anything` is false and `true || anything` true, whichever side failed: CEL's own law. */
function joined(decides: boolean, left: RuleTree, right: RuleTree, context: RuleContext): boolean {
  let failure: unknown = null
  for (const side of [left, right]) {
    try {
      if (truthOf(valueOf(side, context)) === decides) return decides
    } catch (error) {
      failure ??= error
    }
  }
  if (failure !== null) throw failure
  return !decides
}

export function truthOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new RuleFailure('not_a_condition')
  return value
}

function partOf(owner: unknown, name: string): unknown {
  if (typeof owner !== 'object' || owner === null || !(name in owner)) throw new RuleFailure('no_such_key')
  return (owner as Readonly<Record<string, unknown>>)[name]
}

function itemOf(list: unknown, at: unknown): unknown {
  if (!Array.isArray(list)) throw new RuleFailure('not_a_list')
  if (typeof at !== 'bigint' && !(typeof at === 'number' && Number.isInteger(at)))
    throw new RuleFailure('bad_index')
  const item: unknown = list[Number(at)]
  if (item === undefined) throw new RuleFailure('index_out_of_range')
  return item
}

function isIn(item: unknown, list: unknown): boolean {
  if (!Array.isArray(list)) throw new RuleFailure('not_a_list')
  return list.some((other) => isSame(item, other))
}

function negate(value: unknown): bigint | number {
  if (typeof value === 'bigint' || typeof value === 'number') return -value
  throw new RuleFailure('not_a_number')
}
