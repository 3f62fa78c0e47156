import { foldSearchKey } from '@thidua/kernel'
import { idOf, partsOf } from './form-document.ts'
import type { DocumentNode, FormDocument, NodeKey } from './form-document.ts'

/** Nodes whose texts, id or rules hold all words of what is looked for, tone marks forgiven, in the order of the page. */
export function findNodes(document: FormDocument, text: string): readonly NodeKey[] {
  const words = foldSearchKey(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  return partsOf(document)
    .filter((node) => {
      const found = searchText(node)
      return words.every((word) => found.includes(word))
    })
    .map((node) => node.key)
}

const known = new WeakMap<DocumentNode['content'], string>()

function searchText(node: DocumentNode): string {
  const remembered = known.get(node.content)
  if (remembered !== undefined) return remembered
  const text = foldSearchKey([idOf(node), ...textsIn(node.content)].join(' '))
  known.set(node.content, text)
  return text
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
