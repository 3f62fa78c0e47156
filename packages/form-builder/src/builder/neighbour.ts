import type { FormDocument, NodeKey } from '../document/form-document.ts'

/** Where the choice goes when its node is gone: the next sibling, the one before, else the parent. */
export function neighbourOf(before: FormDocument, now: FormDocument, gone: NodeKey): NodeKey {
  const node = before.nodes.get(gone)
  const parent = node?.parent ? before.nodes.get(node.parent) : undefined
  if (!parent) return 'form'
  const at = parent.children.indexOf(gone)
  const candidates = [...parent.children.slice(at + 1), ...parent.children.slice(0, at).toReversed()]
  const sibling = candidates.find((key) => now.nodes.has(key))
  if (sibling !== undefined) return sibling
  return now.nodes.has(parent.key) ? parent.key : neighbourOf(before, now, parent.key)
}
