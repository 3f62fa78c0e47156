import { fail, ok } from '@thidua/kernel'
import type { Result } from '@thidua/kernel'
import type { Command, Refusal } from './command.ts'
import { formKey, isColumn } from './form-document.ts'
import type { DocumentNode, FormDocument, NodeContent, NodeKey, NodeTree } from './form-document.ts'
import { freshCopies } from './fresh-copy.ts'
import { notCells } from './moves.ts'
import { liftTree, sourceOf, treeOf } from './node-tree.ts'

const format = 'thidua.form-parts/1'
const longest = 2_000_000

/** What the clipboard holds: plain text, so parts travel between forms, windows and mails. */
export function copyText(document: FormDocument, keys: readonly NodeKey[]): string {
  const parts = keys.map((key) => {
    const tree = liftTree(document, key)
    return { kind: tree.kind, part: sourceOf(tree) }
  })
  return JSON.stringify({ format, parts }, null, 2)
}

/** Reads a clipboard; null for every other text. Nothing of what it holds is trusted: it is a draft like any other. */
export function readCopied(text: string): readonly NodeTree[] | null {
  if (text.length > longest || !text.includes(format)) return null
  const value = parsed(text)
  const parts = isRecord(value) ? value['parts'] : null
  if (!Array.isArray(parts)) return null
  const trees = parts.flatMap((part: unknown) => {
    if (!isRecord(part) || !isRecord(part['part'])) return []
    const kind = part['kind']
    if (kind !== 'section' && kind !== 'field') return []
    const source = kind === 'section' ? { fields: [], ...part['part'] } : part['part']
    return isPart(source) ? [treeOf(kind, source, (path) => path)] : []
  })
  return trees.length > 0 ? trees : null
}

/** The command that puts copied parts behind the chosen node: sections behind its section, fields behind it. */
export function pasteCommand(
  document: FormDocument,
  chosen: NodeKey | null,
  trees: readonly NodeTree[],
  nextKey: () => NodeKey,
): Result<Command, Refusal> {
  const copies = freshCopies(document, trees, nextKey)
  const commands: Command[] = []
  const last = new Map<NodeKey, NodeKey>()
  for (const tree of copies) {
    const place = placeFor(document, chosen, tree)
    if (!place) return fail({ reason: 'nothing-to-paste' })
    const after = last.get(place.parent) ?? place.after
    commands.push({ op: 'add', parent: place.parent, after, tree })
    last.set(place.parent, tree.key)
  }
  return ok({ op: 'batch', name: 'paste', commands })
}

export type Place = { readonly parent: NodeKey; readonly after: NodeKey | null }

/** Where a new section or field goes when this node is chosen; null when there is no such place. */
export function placeFor(
  document: FormDocument,
  chosen: NodeKey | null,
  tree: Pick<NodeTree, 'kind' | 'content'>,
): Place | null {
  const form = document.nodes.get(formKey)
  if (!form) return null
  const node = (chosen === null ? undefined : document.nodes.get(chosen)) ?? form
  const section = sectionOf(document, node)
  if (tree.kind === 'section') {
    return { parent: formKey, after: section?.key ?? form.children.at(-1) ?? null }
  }
  if (node.kind === 'field') return placeBeside(document, node, tree)
  const home =
    section?.key ?? (node.kind === 'form' ? form.children.at(-1) : undefined) ?? form.children.at(-1)
  const into = home === undefined ? undefined : document.nodes.get(home)
  return into ? { parent: into.key, after: into.children.at(-1) ?? null } : null
}

function placeBeside(
  document: FormDocument,
  node: DocumentNode,
  tree: Pick<NodeTree, 'content'>,
): Place | null {
  const parent = node.parent === null ? undefined : document.nodes.get(node.parent)
  if (!parent) return null
  const fitsTable = !notCells.has(tree.content['kind']) && !Object.hasOwn(tree.content, 'columns')
  if (isColumn(document, node) && !fitsTable) {
    return parent.parent === null ? null : { parent: parent.parent, after: parent.key }
  }
  return { parent: parent.key, after: node.key }
}

/** The section a node stands in, itself included. */
export function sectionOf(document: FormDocument, node: DocumentNode): DocumentNode | undefined {
  if (node.kind === 'section') return node
  const parent = node.parent === null ? undefined : document.nodes.get(node.parent)
  return parent ? sectionOf(document, parent) : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A field has an id and a kind; below it, and below a section, there are only fields. */
function isPart(source: NodeContent): boolean {
  const lists = [source['fields'], source['columns']].filter((list) => list !== undefined)
  return (
    typeof source['id'] === 'string' &&
    lists.every((list) => Array.isArray(list) && list.every((item) => isRecord(item) && isPart(item)))
  )
}

function isRecord(value: unknown): value is NodeContent {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
