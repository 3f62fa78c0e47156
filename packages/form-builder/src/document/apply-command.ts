import { fail, ok } from '@thidua/kernel'
import type { Result } from '@thidua/kernel'
import type { Command, Refusal, RefusalReason, SetCommand } from './command.ts'
import { childLists, formKey, rootKey, scoringKey } from './form-document.ts'
import type { DocumentNode, FormDocument, NodeKey, NodeTree } from './form-document.ts'
import { keysOfTree, liftTree, plantTree } from './node-tree.ts'
import { renameCommands } from './rename-commands.ts'
import { setProperty } from './set-property.ts'

export type Applied = {
  readonly document: FormDocument
  /** Takes the command back: applied to `document` it gives the document before, to the last byte. */
  readonly inverse: Command
  /** The nodes that are other objects now, or gone. */
  readonly touched: readonly NodeKey[]
}

type Outcome = Result<Applied, Refusal>

/** Carries out one command, all of it or nothing. */
export function applyCommand(document: FormDocument, command: Command): Outcome {
  switch (command.op) {
    case 'add':
      return add(document, command.parent, command.after, command.tree)
    case 'remove':
      return remove(document, command.key)
    case 'move':
      return move(document, command.key, command.parent, command.after)
    case 'set':
      return set(document, command)
    case 'rename': {
      const commands = renameCommands(document, command.key, command.id)
      return commands.ok ? applyAll(document, commands.value, 'rename') : commands
    }
    case 'batch':
      return applyAll(document, command.commands, command.name)
  }
}

function applyAll(
  document: FormDocument,
  commands: readonly Command[],
  name: Extract<Command, { op: 'batch' }>['name'],
): Outcome {
  let current = document
  const inverses: Command[] = []
  const touched = new Set<NodeKey>()
  for (const command of commands) {
    const applied = applyCommand(current, command)
    if (!applied.ok) return applied
    current = applied.value.document
    inverses.push(applied.value.inverse)
    for (const key of applied.value.touched) touched.add(key)
  }
  const inverse: Command = { op: 'batch', name, commands: inverses.toReversed() }
  return ok({ document: current, inverse, touched: [...touched] })
}

function add(document: FormDocument, parentKey: NodeKey, after: NodeKey | null, tree: NodeTree): Outcome {
  if (parentKey === rootKey) return addModel(document, tree)
  const parent = document.nodes.get(parentKey)
  const place = parent ? placeAfter(parent.children, after) : null
  if (!parent) return refused('node-missing', parentKey)
  if (place === null) return refused('place-missing', after ?? parentKey)
  const unfit = unfitFor(parent, tree)
  if (unfit) return refused(unfit, parentKey)
  if (keysOfTree(tree).some((key) => document.nodes.has(key))) return refused('key-taken', tree.key)
  const nodes = new Map(document.nodes)
  nodes.set(parentKey, { ...parent, children: inserted(parent.children, place, tree.key) })
  const planted = plantTree(nodes, tree, parentKey)
  return ok({
    document: { nodes },
    inverse: { op: 'remove', key: tree.key },
    touched: [parentKey, ...planted],
  })
}

/** A form may have a scoring model or not; the form itself is always there. */
function addModel(document: FormDocument, tree: NodeTree): Outcome {
  if (tree.kind !== 'scoring' || tree.key !== scoringKey) return refused('wrong-parent', tree.key)
  if (keysOfTree(tree).some((key) => document.nodes.has(key))) return refused('key-taken', tree.key)
  const nodes = new Map(document.nodes)
  const planted = plantTree(nodes, tree, null)
  return ok({ document: { nodes }, inverse: { op: 'remove', key: scoringKey }, touched: planted })
}

function remove(document: FormDocument, key: NodeKey): Outcome {
  const node = document.nodes.get(key)
  if (!node) return refused('node-missing', key)
  if (key === formKey) return refused('root-stays', key)
  const parent = node.parent === null ? undefined : document.nodes.get(node.parent)
  const tree = liftTree(document, key)
  const gone = keysOfTree(tree)
  const nodes = new Map(document.nodes)
  for (const each of gone) nodes.delete(each)
  if (!parent) {
    const back: Command = { op: 'add', parent: rootKey, after: null, tree }
    return ok({ document: { nodes }, inverse: back, touched: gone })
  }
  nodes.set(parent.key, { ...parent, children: parent.children.filter((child) => child !== key) })
  const inverse: Command = { op: 'add', parent: parent.key, after: previousOf(parent.children, key), tree }
  return ok({ document: { nodes }, inverse, touched: [parent.key, ...gone] })
}

function move(document: FormDocument, key: NodeKey, toKey: NodeKey, after: NodeKey | null): Outcome {
  const node = document.nodes.get(key)
  const to = document.nodes.get(toKey)
  if (!node || !to) return refused('node-missing', node ? toKey : key)
  const from = node.parent === null ? undefined : document.nodes.get(node.parent)
  if (!from) return refused('root-stays', key)
  if (isWithin(document, toKey, key)) return refused('inside-itself', key)
  const unfit = unfitFor(to, node)
  if (unfit) return refused(unfit, toKey)
  const rest = from.children.filter((child) => child !== key)
  const target = from.key === to.key ? rest : to.children
  const place = placeAfter(target, after)
  if (place === null) return refused('place-missing', after ?? toKey)
  const nodes = new Map(document.nodes)
  nodes.set(from.key, { ...from, children: rest })
  nodes.set(to.key, { ...to, children: inserted(target, place, key) })
  if (from.key !== to.key) nodes.set(key, { ...node, parent: to.key })
  const inverse: Command = { op: 'move', key, parent: from.key, after: previousOf(from.children, key) }
  const touched = from.key === to.key ? [to.key] : [from.key, to.key, key]
  return ok({ document: { nodes }, inverse, touched })
}

function set(document: FormDocument, command: SetCommand): Outcome {
  const node = document.nodes.get(command.key)
  if (!node) return refused('node-missing', command.key)
  const list = childLists[node.kind]?.list
  if (command.path === list && (node.children.length > 0 || !isNoList(command.value))) {
    return refused('children-stay', command.key)
  }
  const { content, inverse } = setProperty(node.content, command)
  const nodes = new Map(document.nodes)
  nodes.set(command.key, { ...node, content })
  return ok({
    document: { nodes },
    inverse: { op: 'set', key: command.key, ...withoutGaps(inverse) },
    touched: [command.key],
  })
}

function unfitFor(parent: DocumentNode, child: Pick<DocumentNode, 'kind' | 'content'>): RefusalReason | null {
  const children = childLists[parent.kind]
  if (!children || children.kind !== child.kind) return 'wrong-parent'
  if (!Object.hasOwn(parent.content, children.list)) return 'no-list'
  const tableInTable = parent.kind === 'field' && Object.hasOwn(child.content, 'columns')
  return tableInTable ? 'wrong-parent' : null
}

function isWithin(document: FormDocument, key: NodeKey, outer: NodeKey): boolean {
  if (key === outer) return true
  const parent = document.nodes.get(key)?.parent ?? null
  return parent !== null && isWithin(document, parent, outer)
}

function placeAfter(siblings: readonly NodeKey[], after: NodeKey | null): number | null {
  if (after === null) return 0
  const at = siblings.indexOf(after)
  return at < 0 ? null : at + 1
}

/** The sibling before a node: what `after` says of the place it stands at. */
export function previousOf(siblings: readonly NodeKey[], key: NodeKey): NodeKey | null {
  return siblings[siblings.indexOf(key) - 1] ?? null
}

function inserted(siblings: readonly NodeKey[], at: number, key: NodeKey): readonly NodeKey[] {
  return [...siblings.slice(0, at), key, ...siblings.slice(at)]
}

function isNoList(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

function withoutGaps(change: { path: string; value?: unknown; before?: string | undefined }) {
  const { path, value, before } = change
  return { path, ...(value === undefined ? {} : { value }), ...(before === undefined ? {} : { before }) }
}

function refused(reason: RefusalReason, key: NodeKey): Result<never, Refusal> {
  return fail({ reason, key })
}
