import { foldSearchKey } from '@thidua/kernel'
import { idOf } from './form-document.ts'
import type { FormDocument, NodeKind } from './form-document.ts'

/** Ids of one sort that are taken: sections have theirs, fields and columns together have theirs. */
export function takenIds(document: FormDocument, kind: NodeKind): ReadonlySet<string> {
  const nodes = [...document.nodes.values()].filter((node) => node.kind === kind)
  return new Set(nodes.map(idOf))
}

/** The wish itself, or with the first free number behind it: field `planNumber2`, section `a2-2`. */
export function freshId(wish: string, taken: ReadonlySet<string>, kind: NodeKind = 'field'): string {
  if (!taken.has(wish)) return wish
  const stem = kind === 'field' ? wish.replace(/\d+$/, '') : `${wish.replace(/-\d+$/, '')}-`
  for (let number = 2; ; number += 1) {
    const id = `${stem}${number}`
    if (!taken.has(id)) return id
  }
}

/** An id that says what a label says: the first words, without marks, in camelCase. Empty when the label has no letters. */
export function idFromLabel(label: string): string {
  const words = foldSearchKey(label)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, 5)
  const joined = words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
  return joined
    .join('')
    .replace(/^[0-9]+/, '')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .slice(0, 40)
}
