import { listWalks } from '../rule-functions.ts'
import type { RuleTree } from '../rule-tree.ts'
import { listOf } from './call-function.ts'
import { RuleFailure } from './rule-failure.ts'

type Call = Extract<RuleTree, { op: 'call' }>
type Context = Readonly<Record<string, unknown>>
type ValueOf = (node: RuleTree, context: Context) => unknown

/** `rows.exists(r, …)` and its kin; undefined when the call is no walk over a list. */
export function walkList(call: Call, context: Context, valueOf: ValueOf): unknown {
  const [variable, body, ...rest] = call.with
  if (!call.on || !listWalks.has(call.name) || variable?.op !== 'variable' || !body) return undefined
  const list = listOf(valueOf(call.on, context))
  const inside = (node: RuleTree) => (item: unknown) => valueOf(node, withItem(context, variable.name, item))
  if (call.name === 'map') return mapped(list, inside(body), rest[0] ? inside(rest[0]) : null)
  const test = (item: unknown): boolean => {
    const value = inside(body)(item)
    if (typeof value !== 'boolean') throw new RuleFailure('not_a_condition')
    return value
  }
  if (call.name === 'filter') return list.filter(test)
  if (call.name === 'exists_one') return list.filter(test).length === 1
  return decided(list, test, call.name === 'exists')
}

/** One item that decides is enough, whatever failed on the others. */
function decided(list: readonly unknown[], test: (item: unknown) => boolean, decides: boolean): boolean {
  let failure: unknown = null
  for (const item of list) {
    try {
      if (test(item) === decides) return decides
    } catch (error) {
      failure ??= error
    }
  }
  if (failure !== null) throw failure
  return !decides
}

function mapped(
  list: readonly unknown[],
  first: (item: unknown) => unknown,
  second: ((item: unknown) => unknown) | null,
): readonly unknown[] {
  if (!second) return list.map(first)
  return list.filter((item) => first(item) === true).map(second)
}

/** Inherits the outer variables, so that reading them still tells an explanation. */
function withItem(context: Context, name: string, item: unknown): Context {
  return Object.create(context, { [name]: { value: item, enumerable: true } }) as Context
}
