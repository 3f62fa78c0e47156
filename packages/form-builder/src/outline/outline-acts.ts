import type { Builder } from '../builder/builder.ts'
import { copyText, pasteCommand, placeFor, readCopied } from '../document/clipboard.ts'
import { duplicateCommand } from '../document/duplicate.ts'
import { isColumn } from '../document/form-document.ts'
import type { NodeKey } from '../document/form-document.ts'
import { moveCommand, notCells } from '../document/moves.ts'
import type { Direction } from '../document/moves.ts'
import type { FieldKind } from '@thidua/contracts'
import { newField, newSection } from '../kinds/new-node.ts'
import { t } from '@thidua/i18n'

/** What can be done in the outline, by key, by button, by menu: one function each. */
export function moveSelected(builder: Builder, direction: Direction): void {
  const { selected } = builder.session.get()
  builder.act(moveCommand(builder.store.document(), selected, direction))
  builder.select(selected, 'outline')
}

export function moveTo(builder: Builder, parent: NodeKey): void {
  const { selected } = builder.session.get()
  const after = builder.store.node(parent)?.children.findLast((key) => key !== selected) ?? null
  builder.act({ op: 'move', key: selected, parent, after })
}

export function removeSelected(builder: Builder): void {
  const { selected } = builder.session.get()
  if (selected === 'form') return
  builder.act({ op: 'remove', key: selected })
  builder.select(builder.session.get().selected, 'outline')
}

export function duplicateSelected(builder: Builder): void {
  const { selected } = builder.session.get()
  if (selected === 'form') return
  const command = duplicateCommand(builder.store.document(), selected, builder.nextKey)
  if (command) builder.act(command)
}

/** A new field behind the chosen one, its label ready to be typed. */
export function addField(builder: Builder, kind: FieldKind): void {
  const document = builder.store.document()
  const tree = newField(document, kind, builder.nextKey())
  let { selected } = builder.session.get()
  const node = document.nodes.get(selected)
  if (node && isColumn(document, node) && notCells.has(kind)) selected = node.parent ?? selected
  const place = placeFor(document, selected, tree)
  if (!place) {
    builder.say(t('builder.addSectionFirst'))
    return
  }
  if (builder.act({ op: 'add', ...place, tree })) builder.select(tree.key, 'panel')
}

export function addSection(builder: Builder): void {
  const document = builder.store.document()
  const tree = newSection(document, builder.nextKey())
  const place = placeFor(document, builder.session.get().selected, tree)
  if (place && builder.act({ op: 'add', ...place, tree })) builder.select(tree.key, 'panel')
}

/** A column for a table, its label ready to be typed. */
export function addColumn(builder: Builder, table: NodeKey, kind: FieldKind): void {
  const tree = newField(builder.store.document(), kind, builder.nextKey())
  const after = builder.store.node(table)?.children.at(-1) ?? null
  if (builder.act({ op: 'add', parent: table, after, tree })) builder.select(tree.key, 'panel')
}

/** The text for a clipboard; also kept here, for the button. */
export function copySelected(builder: Builder): string | null {
  const { selected } = builder.session.get()
  const document = builder.store.document()
  if (selected === 'form' || !document.nodes.has(selected)) return null
  const text = copyText(document, [selected])
  builder.session.set({ copied: text })
  builder.say(t('builder.copied'))
  return text
}

export function cutSelected(builder: Builder): string | null {
  const text = copySelected(builder)
  if (text) removeSelected(builder)
  return text
}

/** False when the text is no part of a form: it is somebody else's paste then. */
export function pasteText(builder: Builder, text: string): boolean {
  const trees = readCopied(text)
  if (!trees) return false
  const { selected } = builder.session.get()
  return builder.act(pasteCommand(builder.store.document(), selected, trees, builder.nextKey))
}
