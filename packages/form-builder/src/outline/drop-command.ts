import { fail, ok } from '@thidua/kernel'
import type { Result } from '@thidua/kernel'
import type { Command, Refusal } from '../document/command.ts'
import { previousOf } from '../document/apply-command.ts'
import type { DocumentNode, FormDocument, NodeKey, NodeTree } from '../document/form-document.ts'
import { notCells } from '../document/moves.ts'

/** Where the pointer let go: on the upper or lower edge of a node, or in its middle. */
export type DropEdge = 'before' | 'after' | 'inside'

/** What is dropped: a node that is there, or a new one from the palette. */
export type Dropped = { readonly key: NodeKey } | { readonly tree: NodeTree }

/** Dragging gives the very commands the keys give; a place that does not fit is refused with its reason. */
export function dropCommand(
  document: FormDocument,
  dropped: Dropped,
  target: NodeKey,
  edge: DropEdge,
): Result<Command, Refusal> {
  const node = 'key' in dropped ? document.nodes.get(dropped.key) : dropped.tree
  const onto = document.nodes.get(target)
  if (!node || !onto) return fail({ reason: 'node-missing' })
  if ('key' in dropped && dropped.key === target) return fail({ reason: 'nothing-to-do' })
  const place = placeOn(document, node, onto, edge)
  if (!place) return fail({ reason: 'wrong-parent', key: target })
  const parent = document.nodes.get(place.parent)
  if (parent?.kind === 'field' && notCells.has(node.content['kind'])) return fail({ reason: 'not-a-cell' })
  if ('tree' in dropped) return ok({ op: 'add', ...place, tree: dropped.tree })
  const after = place.after === dropped.key ? previousOf(parent?.children ?? [], dropped.key) : place.after
  return ok({ op: 'move', key: dropped.key, parent: place.parent, after })
}

type Place = { readonly parent: NodeKey; readonly after: NodeKey | null }

function placeOn(
  document: FormDocument,
  node: Pick<DocumentNode, 'kind'>,
  onto: DocumentNode,
  edge: DropEdge,
): Place | null {
  if (node.kind === 'section') {
    const section = onto.kind === 'field' ? homeOf(document, onto) : onto
    return section?.kind === 'section'
      ? beside(document, section, onto.kind === 'field' ? 'after' : edge)
      : null
  }
  if (node.kind !== 'field') return null
  if (onto.kind === 'section')
    return { parent: onto.key, after: edge === 'before' ? null : endOf(onto, edge) }
  if (onto.kind !== 'field') return null
  const isTable = Object.hasOwn(onto.content, 'columns')
  if (edge === 'inside' && isTable) return { parent: onto.key, after: onto.children.at(-1) ?? null }
  return beside(document, onto, edge)
}

/** Dropped on a heading's lower edge means first in it, in its middle means last. */
function endOf(section: DocumentNode, edge: DropEdge): NodeKey | null {
  return edge === 'inside' ? (section.children.at(-1) ?? null) : null
}

function beside(document: FormDocument, node: DocumentNode, edge: DropEdge): Place | null {
  const parent = node.parent === null ? undefined : document.nodes.get(node.parent)
  if (!parent) return null
  return { parent: parent.key, after: edge === 'before' ? previousOf(parent.children, node.key) : node.key }
}

function homeOf(document: FormDocument, node: DocumentNode): DocumentNode | undefined {
  const parent = node.parent === null ? undefined : document.nodes.get(node.parent)
  return parent?.kind === 'field' ? homeOf(document, parent) : parent
}
