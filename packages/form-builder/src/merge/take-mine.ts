import type { Command } from '../document/command.ts'
import type { Conflict } from '../document/merge-commands.ts'
import { freshId, takenIds } from '../document/fresh-id.ts'
import type { FormDocument } from '../document/form-document.ts'
import { liftTree } from '../document/node-tree.ts'

/** My side of a conflict on top of theirs, or null when there is nothing left to put it on. */
export function takeMine(conflict: Conflict, now: FormDocument, mine: FormDocument): Command | null {
  const { mine: command, reason, key } = conflict
  if (command.op === 'batch') return null
  if (reason === 'taken-away' && command.op !== 'remove') return bringBack(key, now, mine)
  if (reason === 'same-id' && (command.op === 'rename' || command.op === 'add'))
    return underFreeId(command, now)
  if (command.op === 'add' || command.op === 'move') {
    const siblings = now.nodes.get(command.parent)?.children
    const after = command.after !== null && siblings?.includes(command.after) ? command.after : null
    return siblings ? { ...command, after } : null
  }
  return now.nodes.has(command.key) ? command : null
}

/** What the other deleted comes back as I have it. */
function bringBack(key: string, now: FormDocument, mine: FormDocument): Command | null {
  const node = mine.nodes.get(key)
  if (!node || node.parent === null) return null
  if (now.nodes.has(key)) return null
  const parent = now.nodes.get(node.parent)
  if (!parent) return bringBack(node.parent, now, mine)
  return { op: 'add', parent: parent.key, after: parent.children.at(-1) ?? null, tree: liftTree(mine, key) }
}

function underFreeId(command: Extract<Command, { op: 'rename' | 'add' }>, now: FormDocument): Command | null {
  if (command.op === 'rename') {
    const kind = now.nodes.get(command.key)?.kind
    return kind ? { ...command, id: freshId(command.id, takenIds(now, kind), kind) } : null
  }
  const { tree } = command
  const parent = now.nodes.get(command.parent)
  if (!parent) return null
  const id = freshId(String(tree.content['id'] ?? ''), takenIds(now, tree.kind), tree.kind)
  const after = command.after !== null && parent.children.includes(command.after) ? command.after : null
  return { ...command, after, tree: { ...tree, content: { ...tree.content, id } } }
}
