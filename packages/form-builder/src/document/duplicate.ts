import type { Command } from './command.ts'
import { nodeOf } from './form-document.ts'
import type { FormDocument, NodeKey } from './form-document.ts'
import { freshCopies } from './fresh-copy.ts'
import { liftTree } from './node-tree.ts'

/** A copy of a node right behind it; null for the form itself. */
export function duplicateCommand(
  document: FormDocument,
  key: NodeKey,
  nextKey: () => NodeKey,
): Command | null {
  const { parent } = nodeOf(document, key)
  const [tree] = freshCopies(document, [liftTree(document, key)], nextKey)
  if (parent === null || !tree) return null
  return { op: 'batch', name: 'duplicate', commands: [{ op: 'add', parent, after: key, tree }] }
}
