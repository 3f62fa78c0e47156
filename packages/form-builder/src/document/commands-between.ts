import { applyCommand, previousOf } from './apply-command.ts'
import type { Command } from './command.ts'
import { childLists, idOf, nodeOf, nodesBelow, rootKey } from './form-document.ts'
import type { DocumentNode, FormDocument, NodeKey, NodeTree } from './form-document.ts'
import { longestRising } from './longest-rising.ts'
import { propertyChanges } from './property-changes.ts'

/**
 * The commands that turn one document into another: what the JSON panel, a template, a restored version and another
 * person's work come to. Nodes are the same when their keys are.
 */
export function commandsBetween(before: FormDocument, after: FormDocument): readonly Command[] {
  const work = { document: before, commands: [] as Command[] }
  const give = (command: Command): void => {
    const applied = applyCommand(work.document, command)
    if (!applied.ok) throw new Error(`a difference that cannot be applied: ${applied.error.reason}`)
    work.document = applied.value.document
    work.commands.push(command)
  }
  const has = (key: NodeKey) => work.document.nodes.has(key)

  for (const key of replacedKeys(before, after)) if (has(key)) give({ op: 'remove', key })
  for (const node of after.nodes.values()) if (has(node.key)) rename(node)
  for (const node of after.nodes.values()) if (has(node.key)) set(node)
  for (const root of rootsOf(after)) for (const node of nodesBelow(after, root)) if (!has(node.key)) add(node)
  for (const root of rootsOf(after)) for (const node of nodesBelow(after, root)) arrange(node)
  for (const key of before.nodes.keys()) if (has(key) && !after.nodes.has(key)) give({ op: 'remove', key })
  return work.commands

  function rename(node: DocumentNode): void {
    const { key } = node
    const id = idOf(node)
    if (id !== '' && id !== idOf(nodeOf(work.document, key))) give({ op: 'rename', key, id })
  }

  /** After all renames, because these rewrite rules: often there is nothing left to set. */
  function set(node: DocumentNode): void {
    const { key } = node
    for (const change of propertyChanges(nodeOf(work.document, key), node))
      give({ op: 'set', key, ...change })
  }

  function add(node: DocumentNode): void {
    if (node.parent === null) {
      give({ op: 'add', parent: rootKey, after: null, tree: freshTree(node) })
      return
    }
    const siblings = nodeOf(after, node.parent).children
    const present = siblings
      .slice(0, siblings.indexOf(node.key))
      .filter((key) => work.document.nodes.get(key)?.parent === node.parent)
    give({ op: 'add', parent: node.parent, after: present.at(-1) ?? null, tree: freshTree(node) })
  }

  /** The node with those of its children that are new too; the others move there afterwards. */
  function freshTree(node: DocumentNode): NodeTree {
    const children = node.children.filter((key) => !has(key)).map((key) => freshTree(nodeOf(after, key)))
    return { key: node.key, kind: node.kind, content: node.content, children }
  }

  function arrange(node: DocumentNode): void {
    const order = new Map(node.children.map((key, at) => [key, at]))
    const standing = nodeOf(work.document, node.key).children.filter((key) => order.has(key))
    const staying = new Set(longestRising(standing, (key) => order.get(key) ?? 0))
    for (const key of node.children) {
      if (staying.has(key)) continue
      give({ op: 'move', key, parent: node.key, after: previousOf(node.children, key) })
    }
  }
}

function rootsOf(document: FormDocument): readonly NodeKey[] {
  return [...document.nodes.values()].filter((node) => node.parent === null).map((node) => node.key)
}

/** A field that becomes a table, or no longer is one, is another thing under the old name: it is taken out and put in again. */
function replacedKeys(before: FormDocument, after: FormDocument): readonly NodeKey[] {
  return [...before.nodes.values()]
    .filter((node) => {
      const next = after.nodes.get(node.key)
      const list = childLists[node.kind]?.list
      if (!next || node.parent === null) return false
      if (next.kind !== node.kind) return true
      return list !== undefined && Object.hasOwn(node.content, list) !== Object.hasOwn(next.content, list)
    })
    .map((node) => node.key)
}
