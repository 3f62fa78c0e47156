import { fail, ok } from '@thidua/kernel'
import type { Result } from '@thidua/kernel'
import { previousOf } from './apply-command.ts'
import type { Command, Refusal, RefusalReason } from './command.ts'
import { nodeOf } from './form-document.ts'
import type { DocumentNode, FormDocument, NodeKey } from './form-document.ts'

/** What cannot stand in a table: it is a table itself, holds no answer, or more than one value. */
export const notCells: ReadonlySet<unknown> = new Set(
  'rows evidence computed guidance heading verdict rubric matrix person legalDocument period dtiRank indicator'.split(
    ' ',
  ),
)

export type Direction = 'up' | 'down' | 'into' | 'out'

/** The command that moves a node one step, or why there is none. Fields walk on into the next section at its end. */
export function moveCommand(
  document: FormDocument,
  key: NodeKey,
  direction: Direction,
): Result<Command, Refusal> {
  const node = document.nodes.get(key)
  const parent = node?.parent ? document.nodes.get(node.parent) : undefined
  if (!node || !parent) return refused(node ? 'root-stays' : 'node-missing', key)
  if (direction === 'into') return moveInto(document, node, parent)
  if (direction === 'out') return moveOut(document, node, parent)
  return direction === 'up' ? moveUp(document, node, parent) : moveDown(document, node, parent)
}

function moveUp(document: FormDocument, node: DocumentNode, parent: DocumentNode): Result<Command, Refusal> {
  const previous = previousOf(parent.children, node.key)
  if (previous !== null) return moved(node, parent, previousOf(parent.children, previous))
  const home = neighbourSection(document, node, parent, -1)
  return home ? moved(node, home, home.children.at(-1) ?? null) : refused('at-the-end', node.key)
}

function moveDown(
  document: FormDocument,
  node: DocumentNode,
  parent: DocumentNode,
): Result<Command, Refusal> {
  const next = parent.children[parent.children.indexOf(node.key) + 1]
  if (next !== undefined) return moved(node, parent, next)
  const home = neighbourSection(document, node, parent, 1)
  return home ? moved(node, home, null) : refused('at-the-end', node.key)
}

function moveInto(
  document: FormDocument,
  node: DocumentNode,
  parent: DocumentNode,
): Result<Command, Refusal> {
  const previous = previousOf(parent.children, node.key)
  const table = previous === null ? undefined : document.nodes.get(previous)
  if (parent.kind !== 'section' || !table || !Object.hasOwn(table.content, 'columns')) {
    return refused('no-table-beside', node.key)
  }
  if (notCells.has(node.content['kind'])) return refused('not-a-cell', node.key)
  return moved(node, table, table.children.at(-1) ?? null)
}

function moveOut(document: FormDocument, node: DocumentNode, parent: DocumentNode): Result<Command, Refusal> {
  if (parent.kind !== 'field' || parent.parent === null) return refused('not-in-table', node.key)
  return moved(node, nodeOf(document, parent.parent), parent.key)
}

function neighbourSection(
  document: FormDocument,
  node: DocumentNode,
  parent: DocumentNode,
  step: 1 | -1,
): DocumentNode | undefined {
  if (node.kind !== 'field' || parent.kind !== 'section' || parent.parent === null) return undefined
  const sections = nodeOf(document, parent.parent).children
  const key = sections[sections.indexOf(parent.key) + step]
  return key === undefined ? undefined : document.nodes.get(key)
}

function moved(node: DocumentNode, parent: DocumentNode, after: NodeKey | null): Result<Command, Refusal> {
  return ok({ op: 'move', key: node.key, parent: parent.key, after })
}

function refused(reason: RefusalReason, key: NodeKey): Result<never, Refusal> {
  return fail({ reason, key })
}
