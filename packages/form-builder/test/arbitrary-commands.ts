import type { Command } from '../src/document/command.ts'
import { duplicateCommand } from '../src/document/duplicate.ts'
import { formKey, isColumn, nodeOf, partsOf } from '../src/document/form-document.ts'
import type { FormDocument, NodeKey } from '../src/document/form-document.ts'
import { freshId, takenIds } from '../src/document/fresh-id.ts'
import { moveCommand } from '../src/document/moves.ts'
import type { Direction } from '../src/document/moves.ts'

export function keyMaker(name: string): () => NodeKey {
  let count = 0
  return () => {
    count += 1
    return `${name}${count}`
  }
}

const directions: readonly Direction[] = ['up', 'down', 'into', 'out']
const values = [undefined, true, 12, 'delta == 3', { vi: 'Nội dung mới' }, []]
const paths = ['required', 'maxLength', 'visibleWhen', 'label', 'label/en', 'help/vi', 'rules', 'legalBasis']

/** Reads any number as something a person does to this document; null where it comes to nothing. */
export function commandFor(document: FormDocument, seed: number, nextKey: () => NodeKey): Command | null {
  const parts = partsOf(document)
  const pick = (from: readonly unknown[], shift: number) =>
    Math.floor(seed / shift) % Math.max(1, from.length)
  const node = parts[pick(parts, 16)] ?? nodeOf(document, formKey)
  const key = node.key
  switch (seed % 8) {
    case 0:
    case 1: {
      const move = moveCommand(document, key, directions[pick(directions, 2048)] ?? 'up')
      return move.ok ? move.value : null
    }
    case 2:
      return parts.length < 3 || node.parent === null ? null : { op: 'remove', key }
    case 3:
      return duplicateCommand(document, key, nextKey)
    case 4:
      return {
        op: 'rename',
        key,
        id: freshId(`renamed${seed % 5}`, takenIds(document, node.kind), node.kind),
      }
    case 5: {
      const target = parts[pick(parts, 4096)] ?? node
      if (target.kind === 'field' || node.kind !== 'field') return null
      return { op: 'move', key, parent: target.key, after: null }
    }
    default: {
      const value = values[pick(values, 512)]
      const path = paths[pick(paths, 64)] ?? 'required'
      if (isColumn(document, node) && path === 'rules') return null
      return { op: 'set', key, path, ...(value === undefined ? {} : { value }) }
    }
  }
}
