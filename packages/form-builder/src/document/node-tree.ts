import { childLists, idOf, nodeOf } from './form-document.ts'
import type { DocumentNode, FormDocument, NodeContent, NodeKey, NodeKind, NodeTree } from './form-document.ts'

/** Chooses the key of a node that is being read, by its name within the form: `section/a2`, `field/classes/topic`. */
export type KeyChooser = (path: string) => NodeKey

/** Takes one part of a definition apart. Lists that are missing stay missing: the drafts of others are kept as they are. */
export function treeOf(kind: NodeKind, source: NodeContent, chooseKey: KeyChooser, path = ''): NodeTree {
  const here =
    kind === 'form' || kind === 'scoring' ? kind : `${path || kind}/${idOf({ kind, content: source })}`
  const key = chooseKey(here)
  const children = childLists[kind]
  const listed = children ? source[children.list] : undefined
  if (!children || !Array.isArray(listed)) return { key, kind, content: source, children: [] }
  return {
    key,
    kind,
    content: { ...source, [children.list]: [] },
    children: listed.map((child: NodeContent) =>
      treeOf(children.kind, child, chooseKey, kind === 'field' ? here : ''),
    ),
  }
}

/** Puts a part of a definition together again, with its properties in the order they had. */
export function sourceOf(tree: NodeTree): NodeContent {
  const children = childLists[tree.kind]
  if (!children || !Object.hasOwn(tree.content, children.list)) return tree.content
  return { ...tree.content, [children.list]: tree.children.map(sourceOf) }
}

export function liftTree(document: FormDocument, key: NodeKey): NodeTree {
  const { kind, content, children } = nodeOf(document, key)
  return { key, kind, content, children: children.map((child) => liftTree(document, child)) }
}

/** Writes a tree into a map of nodes that is still being built. */
export function plantTree(
  nodes: Map<NodeKey, DocumentNode>,
  tree: NodeTree,
  parent: NodeKey | null,
): readonly NodeKey[] {
  const { key, kind, content } = tree
  nodes.set(key, { key, kind, parent, content, children: tree.children.map((child) => child.key) })
  return [key, ...tree.children.flatMap((child) => plantTree(nodes, child, key))]
}

export function keysOfTree(tree: NodeTree): readonly NodeKey[] {
  return [tree.key, ...tree.children.flatMap(keysOfTree)]
}
