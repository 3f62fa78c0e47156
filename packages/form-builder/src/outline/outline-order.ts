import type { FormDocument, NodeKey } from '../document/form-document.ts'

/** The rows of the outline from top to bottom, leaving out what is folded away. */
export function visibleOrder(document: FormDocument, collapsed: ReadonlySet<NodeKey>): readonly NodeKey[] {
  const rows: NodeKey[] = []
  const walk = (key: NodeKey): void => {
    rows.push(key)
    if (!collapsed.has(key)) for (const child of document.nodes.get(key)?.children ?? []) walk(child)
  }
  walk('form')
  return rows
}

/** The nodes above one, so that it can be brought into sight. */
export function ancestorsOf(document: FormDocument, key: NodeKey): readonly NodeKey[] {
  const parent = document.nodes.get(key)?.parent ?? null
  return parent === null ? [] : [parent, ...ancestorsOf(document, parent)]
}
