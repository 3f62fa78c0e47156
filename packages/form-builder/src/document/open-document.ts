import type { FormDefinition, ScoringModel } from '@thidua/contracts'
import { formKey, scoringKey } from './form-document.ts'
import type { DocumentNode, FormContent, FormDocument, NodeContent, NodeKey } from './form-document.ts'
import { liftTree, plantTree, sourceOf, treeOf } from './node-tree.ts'
import type { KeyChooser } from './node-tree.ts'

/**
 * Takes a definition apart. Keys follow from the ids, so two people who open the same version name its nodes alike; an id
 * that stands twice (a draft may be wrong) gets a number.
 */
export function openDocument(content: FormContent, chooseKey: KeyChooser = keysByPath()): FormDocument {
  const nodes = new Map<NodeKey, DocumentNode>()
  plantTree(nodes, treeOf('form', asContent(content.definition), chooseKey), null)
  if (content.scoring) plantTree(nodes, treeOf('scoring', asContent(content.scoring), chooseKey), null)
  return { nodes }
}

/** The definition as it stands, byte for byte the one that was opened when nothing was changed. */
export function definitionOf(document: FormDocument): FormDefinition {
  return sourceOf(liftTree(document, formKey)) as unknown as FormDefinition
}

export function scoringOf(document: FormDocument): ScoringModel | undefined {
  if (!document.nodes.has(scoringKey)) return undefined
  return sourceOf(liftTree(document, scoringKey)) as unknown as ScoringModel
}

/** Opens another definition under the keys of a document where ids agree, so that the two can be compared. */
export function openLike(document: FormDocument, content: FormContent, nextKey: () => NodeKey): FormDocument {
  const known = new Map<string, NodeKey>()
  for (const root of [formKey, scoringKey]) {
    if (document.nodes.has(root)) {
      const paths = keysByPath()
      const read = (path: string): NodeKey => paths(path)
      rememberPaths(document, root, read, known)
    }
  }
  const used = new Set<NodeKey>()
  const paths = keysByPath()
  return openDocument(content, (path) => {
    const key = known.get(paths(path))
    if (key === undefined || used.has(key)) return path === formKey || path === scoringKey ? path : nextKey()
    used.add(key)
    return key
  })
}

function rememberPaths(
  document: FormDocument,
  root: NodeKey,
  pathKey: KeyChooser,
  known: Map<string, NodeKey>,
): void {
  const tree = liftTree(document, root)
  const keys: NodeKey[] = []
  collectKeys(tree, keys)
  let at = 0
  treeOf(tree.kind, sourceOf(tree), (path) => {
    const key = keys[at]
    at += 1
    if (key !== undefined) known.set(pathKey(path), key)
    return path
  })
}

function collectKeys(tree: ReturnType<typeof liftTree>, keys: NodeKey[]): void {
  keys.push(tree.key)
  for (const child of tree.children) collectKeys(child, keys)
}

function keysByPath(): KeyChooser {
  const seen = new Map<string, number>()
  return (path) => {
    const times = (seen.get(path) ?? 0) + 1
    seen.set(path, times)
    return times === 1 ? path : `${path}~${times}`
  }
}

function asContent(value: object): NodeContent {
  return value as NodeContent
}
