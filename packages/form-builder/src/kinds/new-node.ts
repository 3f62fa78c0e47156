import type { FieldKind } from '@thidua/contracts'
import { freshId, takenIds } from '../document/fresh-id.ts'
import type { FormDocument, NodeContent, NodeKey, NodeTree } from '../document/form-document.ts'
import { factsOf } from './kind-facts.ts'

/** A field as it comes from the palette: an id nobody has, an empty label to be typed, and what its kind cannot be without. */
export function newField(document: FormDocument, kind: FieldKind, key: NodeKey): NodeTree {
  const id = freshId(`${kind === 'rows' ? 'table' : kind}1`, takenIds(document, 'field'))
  const begin: NodeContent = factsOf(kind)?.begin ?? {}
  return { key, kind: 'field', content: { id, kind, label: { vi: '' }, ...begin }, children: [] }
}

export function newSection(document: FormDocument, key: NodeKey): NodeTree {
  const count = takenIds(document, 'section').size + 1
  const id = freshId(`section-${count}`, takenIds(document, 'section'), 'section')
  return { key, kind: 'section', content: { id, title: { vi: '' }, fields: [] }, children: [] }
}
