import { renameFieldInRule } from '../rule-text/rename-in-rule.ts'
import { freshId, takenIds } from './fresh-id.ts'
import { idOf } from './form-document.ts'
import type { FormDocument, NodeContent, NodeKey, NodeTree } from './form-document.ts'
import { ruleChanges } from './rename-commands.ts'
import { setProperty } from './set-property.ts'

/**
 * Copies to add to a document: new keys, ids nobody has, and rules among the copies that follow the new ids. Rules that
 * read fields outside the copies keep reading them.
 */
export function freshCopies(
  document: FormDocument,
  trees: readonly NodeTree[],
  nextKey: () => NodeKey,
): readonly NodeTree[] {
  const sections = new Set(takenIds(document, 'section'))
  const fields = new Set(takenIds(document, 'field'))
  const renamed = new Map<string, string>()
  const copies = trees.map((tree) => copy(tree, false))
  return copies.map(rewritten)

  function copy(tree: NodeTree, column: boolean): NodeTree {
    const from = idOf(tree)
    // A column's id has to be its own only within its table, which is copied whole.
    const id = column ? from : freshId(from, tree.kind === 'section' ? sections : fields, tree.kind)
    if (!column) (tree.kind === 'section' ? sections : fields).add(id)
    if (id !== from && tree.kind === 'field') renamed.set(from, id)
    return {
      key: nextKey(),
      kind: tree.kind,
      content: id === from ? tree.content : { ...tree.content, id },
      children: tree.children.map((child) => copy(child, tree.kind === 'field')),
    }
  }

  function rewritten(tree: NodeTree): NodeTree {
    const rewrite = (source: string) =>
      [...renamed].reduce((text, [from, to]) => renameFieldInRule(text, from, to), source)
    return { ...tree, content: withRules(tree, rewrite), children: tree.children.map(rewritten) }
  }
}

function withRules(tree: NodeTree, rewrite: (source: string) => string): NodeContent {
  const node = { ...tree, parent: null, children: [] }
  return ruleChanges(node, { rule: rewrite, field: (name) => name }).reduce<NodeContent>(
    (content, change) => setProperty(content, change).content,
    tree.content,
  )
}
