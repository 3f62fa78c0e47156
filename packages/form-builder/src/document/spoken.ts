import type { BatchName, Command } from './command.ts'
import { idOf, nodeOf } from './form-document.ts'
import type { DocumentNode, FormDocument, NodeKey } from './form-document.ts'

export type SpokenAct =
  | Exclude<Command['op'], 'batch'>
  | 'up'
  | 'down'
  | 'into'
  | 'out'
  | `batch-${BatchName}`

/** What a command did, for the live region and the history; the page puts it into words. */
export type Spoken = {
  readonly act: SpokenAct
  readonly key: NodeKey
  /** The Vietnamese label; empty while there is none. */
  readonly name: string
  /** The kind of field; `section`, `criterion` for other parts. */
  readonly kind: string
  readonly parent: string
  /** From one, among its siblings. */
  readonly position: number
  readonly count: number
  /** The first part of the path that was set. */
  readonly property?: string | undefined
}

export function spokenOf(before: FormDocument, after: FormDocument, command: Command): Spoken {
  if (command.op === 'batch') {
    const [first] = command.commands
    const key = first ? subjectOf(first) : ''
    return { ...placeOf(before, after, key), act: `batch-${command.name}`, count: command.commands.length }
  }
  const key = subjectOf(command)
  const place = placeOf(before, after, key)
  if (command.op === 'move') return { ...place, act: directionOf(before, after, command.key) }
  const property = command.op === 'set' ? command.path.split('/')[0] : undefined
  return { ...place, act: command.op, property }
}

/** The Vietnamese label of a node, or its id while it has none. */
export function nameOf(node: Pick<DocumentNode, 'kind' | 'content'> | undefined): string {
  return node ? labelOf(node) || idOf(node) : ''
}

/** The Vietnamese label of a node; empty while it has none. */
export function labelOf(node: Pick<DocumentNode, 'kind' | 'content'>): string {
  const words = node.content[node.kind === 'field' || node.kind === 'criterion' ? 'label' : 'title']
  const text = typeof words === 'object' && words !== null ? (words as { vi?: unknown }).vi : undefined
  return typeof text === 'string' ? text.trim() : ''
}

function subjectOf(command: Command): NodeKey {
  if (command.op === 'batch') return command.commands[0] ? subjectOf(command.commands[0]) : ''
  return command.op === 'add' ? command.tree.key : command.key
}

function placeOf(before: FormDocument, after: FormDocument, key: NodeKey): Omit<Spoken, 'act'> {
  const document = after.nodes.has(key) ? after : before
  const node = document.nodes.get(key)
  const parent = node?.parent ? document.nodes.get(node.parent) : undefined
  const siblings = parent?.children ?? [key]
  return {
    key,
    // A criterion is known by its id as much as by a name.
    name: node ? labelOf(node) || (node.kind === 'criterion' ? idOf(node) : '') : '',
    kind: String(node?.content['kind'] ?? node?.kind ?? ''),
    parent: nameOf(parent),
    position: siblings.indexOf(key) + 1,
    count: siblings.length,
  }
}

function directionOf(before: FormDocument, after: FormDocument, key: NodeKey): SpokenAct {
  const [from, to] = [nodeOf(before, key), nodeOf(after, key)]
  const [home, goal] = [before.nodes.get(from.parent ?? ''), after.nodes.get(to.parent ?? '')]
  if (home?.kind !== goal?.kind) return goal?.kind === 'field' ? 'into' : 'out'
  if (home?.key !== goal?.key) return 'move'
  const steps = (goal?.children.indexOf(key) ?? 0) - (home?.children.indexOf(key) ?? 0)
  return steps === -1 ? 'up' : steps === 1 ? 'down' : 'move'
}
