import { renameFieldInRule } from '../rule-text/rename-in-rule.ts'
import { applyCommand } from './apply-command.ts'
import type { Command } from './command.ts'
import { idOf, nodesBelow } from './form-document.ts'
import type { FormDocument, NodeKey } from './form-document.ts'
import type { Rewriting } from './rename-commands.ts'

/** What somebody's commands touched: enough to tell whether another's contradict them. */
export type Footprint = {
  /** The document after them. */
  readonly document: FormDocument
  readonly removed: ReadonlySet<NodeKey>
  readonly sets: ReadonlyMap<NodeKey, ReadonlyMap<string, unknown>>
  readonly renamed: ReadonlyMap<NodeKey, string>
  readonly moved: ReadonlyMap<NodeKey, { readonly parent: NodeKey; readonly after: NodeKey | null }>
  /** Whether a node of the base, or anything below it, was changed, moved or given something new. */
  readonly changedBelow: (key: NodeKey) => boolean
  /** The names they gave, for rules of others. */
  readonly rewriting: Rewriting
}

export function footprintOf(base: FormDocument, commands: readonly Command[]): Footprint {
  let document = base
  const removed = new Set<NodeKey>()
  const sets = new Map<NodeKey, Map<string, unknown>>()
  const renamed = new Map<NodeKey, string>()
  const moved = new Map<NodeKey, { parent: NodeKey; after: NodeKey | null }>()
  const changed = new Set<NodeKey>()
  for (const command of plainCommands(commands)) {
    if (command.op === 'remove') for (const node of nodesBelow(document, command.key)) removed.add(node.key)
    const applied = applyCommand(document, command)
    if (!applied.ok) continue
    document = applied.value.document
    if (command.op === 'set') {
      const paths = sets.get(command.key) ?? new Map<string, unknown>()
      sets.set(command.key, paths.set(command.path, command.value))
    }
    if (command.op === 'rename') renamed.set(command.key, command.id)
    if (command.op === 'move') moved.set(command.key, { parent: command.parent, after: command.after })
    if (command.op === 'move' || command.op === 'add') changed.add(command.parent)
    if (command.op !== 'add') changed.add(command.key)
  }
  // Something taken out and put back is there.
  for (const key of removed) if (document.nodes.has(key)) removed.delete(key)
  const names = fieldNames(base, renamed)
  return {
    document,
    removed,
    sets,
    renamed,
    moved,
    changedBelow: (key) => nodesBelow(base, key).some((node) => changed.has(node.key)),
    rewriting: {
      rule: (source) => [...names].reduce((text, [from, to]) => renameFieldInRule(text, from, to), source),
      field: (name) => names.get(name) ?? name,
    },
  }
}

/** Commands without the bundles they came in. */
export function plainCommands(commands: readonly Command[]): readonly Exclude<Command, { op: 'batch' }>[] {
  return commands.flatMap((command) => (command.op === 'batch' ? plainCommands(command.commands) : [command]))
}

function fieldNames(base: FormDocument, renamed: ReadonlyMap<NodeKey, string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [key, to] of renamed) {
    const node = base.nodes.get(key)
    const parent = node?.parent ? base.nodes.get(node.parent) : undefined
    if (node?.kind === 'field' && parent?.kind === 'section') names.set(idOf(node), to)
  }
  return names
}
