import type { FormDefinition, ScoringModel } from '@thidua/contracts'

/** Names a node for as long as the document is open; unlike the id in its content it never changes. */
export type NodeKey = string

export type NodeKind = 'form' | 'section' | 'field' | 'scoring' | 'criterion'

/** What a node says about itself, as in the definition. The list of its children stands in it as an empty list. */
export type NodeContent = Readonly<Record<string, unknown>>

/** A field whose parent is a field is a column of its table. */
export type DocumentNode = {
  readonly key: NodeKey
  readonly kind: NodeKind
  readonly parent: NodeKey | null
  readonly children: readonly NodeKey[]
  readonly content: NodeContent
}

/** A form definition, and the scoring model that goes with it, taken apart into nodes that can each change alone. */
export type FormDocument = { readonly nodes: ReadonlyMap<NodeKey, DocumentNode> }

/** What is opened and given back. */
export type FormContent = {
  readonly definition: FormDefinition
  readonly scoring?: ScoringModel | undefined
}

/** A node with everything below it: what is added, what was taken away. */
export type NodeTree = {
  readonly key: NodeKey
  readonly kind: NodeKind
  readonly content: NodeContent
  readonly children: readonly NodeTree[]
}

export const formKey: NodeKey = 'form'
export const scoringKey: NodeKey = 'scoring'

/** The parent to name when a whole scoring model is added; no node has this key. */
export const rootKey: NodeKey = 'root'

/** The property in which a node of a kind lists its children, and what these are. */
export const childLists: Readonly<
  Record<NodeKind, { readonly list: string; readonly kind: NodeKind } | null>
> = {
  form: { list: 'sections', kind: 'section' },
  section: { list: 'fields', kind: 'field' },
  field: { list: 'columns', kind: 'field' },
  scoring: { list: 'criteria', kind: 'criterion' },
  criterion: null,
}

export function nodeOf(document: FormDocument, key: NodeKey): DocumentNode {
  const node = document.nodes.get(key)
  if (!node) throw new Error(`no node ${key} in this document`)
  return node
}

/** The id a node has in its definition. */
export function idOf(node: { readonly kind: NodeKind; readonly content: NodeContent }): string {
  const id = node.content[node.kind === 'criterion' ? 'criterionId' : 'id']
  return typeof id === 'string' ? id : ''
}

/** True for a column of a table. */
export function isColumn(document: FormDocument, node: DocumentNode): boolean {
  return node.kind === 'field' && node.parent !== null && document.nodes.get(node.parent)?.kind === 'field'
}

/** Every node of a tree in the order of the page, the root first. */
export function nodesBelow(document: FormDocument, key: NodeKey): readonly DocumentNode[] {
  const node = document.nodes.get(key)
  if (!node) return []
  return [node, ...node.children.flatMap((child) => nodesBelow(document, child))]
}

/** Sections, fields and columns in the order of the page. */
export function partsOf(document: FormDocument): readonly DocumentNode[] {
  return nodesBelow(document, formKey).slice(1)
}
