import { innerNodes, parseRule, renameVariables } from '@thidua/rules'
import type { RuleTree } from '@thidua/rules'

/** The expression with a field's id replaced wherever it is read. One that does not parse is left as its author typed it. */
export function renameFieldInRule(source: string, from: string, to: string): string {
  const renamed = renameVariables(source, new Map([[from, to]]))
  return renamed.ok ? renamed.value : source
}

/** The expression with a column's id replaced inside the walks over its table. */
export function renameColumnInRule(source: string, table: string, from: string, to: string): string {
  const tree = parseRule(source)
  if (!tree.ok) return source
  const ends: number[] = []
  collectParts(tree.value, { table, from, items: new Set() }, ends)
  return ends
    .toSorted((left, right) => right - left)
    .reduce((text, end) => text.slice(0, end - from.length) + to + text.slice(end), source)
}

type Looking = { readonly table: string; readonly from: string; readonly items: ReadonlySet<string> }

const walks: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter'])

function collectParts(node: RuleTree, looking: Looking, ends: number[]): void {
  if (node.op === 'part' && node.of.op === 'variable' && node.name === looking.from) {
    if (looking.items.has(node.of.name)) ends.push(node.end)
  }
  const item = node.op === 'call' && walks.has(node.name) ? node.with[0] : undefined
  const own = node.op === 'call' && listOf(node.on) === looking.table
  const inside = item?.op === 'variable' ? withItem(looking, item.name, own) : looking
  for (const inner of innerNodes(node)) {
    collectParts(inner, node.op === 'call' && inner === node.on ? looking : inside, ends)
  }
}

function withItem(looking: Looking, item: string, own: boolean): Looking {
  const items = new Set(looking.items)
  if (own) items.add(item)
  else items.delete(item)
  return { ...looking, items }
}

/** The list a chain of walks begins with: `classes` in `classes.filter(c, …).map(d, …)`. */
function listOf(node: RuleTree | null): string | null {
  if (node?.op === 'variable') return node.name
  return node?.op === 'call' && walks.has(node.name) ? listOf(node.on) : null
}
