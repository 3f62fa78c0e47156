import { ok, type Outcome } from '@thidua/kernel'
import { parseRule } from './parse-rule.ts'
import { innerNodes, type RuleTree } from './rule-tree.ts'

const walks: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter'])

/** The same expression with variables renamed; everything else stays to the letter. A walk's own item is not renamed. */
export function renameVariables(source: string, names: ReadonlyMap<string, string>): Outcome<string> {
  const tree = parseRule(source)
  if (!tree.ok) return tree
  const cuts: { readonly start: number; readonly end: number; readonly name: string }[] = []
  collect(tree.value, new Set(), names, cuts)
  let renamed = source
  for (const cut of cuts.toSorted((left, right) => right.start - left.start))
    renamed = renamed.slice(0, cut.start) + cut.name + renamed.slice(cut.end)
  return ok(renamed)
}

function collect(
  node: RuleTree,
  bound: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
  cuts: { start: number; end: number; name: string }[],
): void {
  if (node.op === 'variable') {
    const name = bound.has(node.name) ? undefined : names.get(node.name)
    if (name !== undefined) cuts.push({ start: node.start, end: node.start + node.name.length, name })
    return
  }
  const item = node.op === 'call' && walks.has(node.name) ? node.with[0] : undefined
  const inside = item?.op === 'variable' ? new Set([...bound, item.name]) : bound
  for (const inner of innerNodes(node))
    collect(inner, node.op === 'call' && inner === node.on ? bound : inside, names, cuts)
}

/** Every variable an expression reads, in order of first appearance; nothing when it does not parse. */
export function variablesOf(source: string): readonly string[] {
  const tree = parseRule(source)
  if (!tree.ok) return []
  const found = new Set<string>()
  read(tree.value, new Set(), found)
  return [...found]
}

function read(node: RuleTree, bound: ReadonlySet<string>, found: Set<string>): void {
  if (node.op === 'variable' && !bound.has(node.name)) found.add(node.name)
  const item = node.op === 'call' && walks.has(node.name) ? node.with[0] : undefined
  const inside = item?.op === 'variable' ? new Set([...bound, item.name]) : bound
  for (const inner of innerNodes(node))
    read(inner, node.op === 'call' && inner === node.on ? bound : inside, found)
}
