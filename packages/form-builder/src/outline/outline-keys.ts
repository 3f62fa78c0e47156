import type { KeyboardEvent } from 'react'
import type { Builder } from '../builder/builder.ts'
import { foldSearchKey } from '@thidua/kernel'
import { nameOf } from '../document/spoken.ts'
import { duplicateSelected, moveSelected, removeSelected } from './outline-acts.ts'
import { visibleOrder } from './outline-order.ts'

/** The keys of the outline, the usual ones of a tree and those that edit. True when the key was one of them. */
export function pressInOutline(builder: Builder, event: KeyboardEvent): boolean {
  if (event.nativeEvent.isComposing) return false
  if (event.altKey && !event.ctrlKey && !event.metaKey) return pressWithAlt(builder, event.key)
  if (event.ctrlKey || event.metaKey) return pressWithControl(builder, event)
  const { selected } = builder.session.get()
  switch (event.key) {
    case 'ArrowDown':
      return step(builder, 1)
    case 'ArrowUp':
      return step(builder, -1)
    case 'Home':
      return goTo(builder, 0)
    case 'End':
      return goTo(builder, Number.POSITIVE_INFINITY)
    case 'ArrowRight':
      return unfoldOrEnter(builder)
    case 'ArrowLeft':
      return foldOrLeave(builder)
    case 'Enter':
    case 'F2':
      builder.select(selected, 'panel')
      return true
    case 'Delete':
      removeSelected(builder)
      return true
    default:
      return event.key.length === 1 && event.key !== ' ' ? jumpTo(builder, event.key) : false
  }
}

const directions: Readonly<Record<string, 'up' | 'down' | 'into' | 'out'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'into',
  ArrowLeft: 'out',
}

function pressWithAlt(builder: Builder, key: string): boolean {
  const direction = directions[key]
  if (direction) moveSelected(builder, direction)
  return direction !== undefined
}

function pressWithControl(builder: Builder, event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() !== 'd' || event.shiftKey) return false
  duplicateSelected(builder)
  return true
}

function step(builder: Builder, by: 1 | -1): boolean {
  const { selected, collapsed } = builder.session.get()
  const rows = visibleOrder(builder.store.document(), collapsed)
  return goTo(builder, rows.indexOf(selected) + by)
}

function goTo(builder: Builder, at: number): boolean {
  const rows = visibleOrder(builder.store.document(), builder.session.get().collapsed)
  const key = rows[Math.min(Math.max(at, 0), rows.length - 1)]
  if (key !== undefined) builder.select(key, 'outline')
  return true
}

function unfoldOrEnter(builder: Builder): boolean {
  const { selected, collapsed } = builder.session.get()
  const [first] = builder.store.node(selected)?.children ?? []
  if (first === undefined) return true
  if (collapsed.has(selected)) setFolded(builder, selected, false)
  else builder.select(first, 'outline')
  return true
}

function foldOrLeave(builder: Builder): boolean {
  const { selected, collapsed } = builder.session.get()
  const node = builder.store.node(selected)
  if (node && node.children.length > 0 && node.parent !== null && !collapsed.has(selected)) {
    setFolded(builder, selected, true)
  } else if (node?.parent) builder.select(node.parent, 'outline')
  return true
}

export function setFolded(builder: Builder, key: string, folded: boolean): void {
  const collapsed = new Set(builder.session.get().collapsed)
  if (folded) collapsed.add(key)
  else collapsed.delete(key)
  builder.session.set({ collapsed })
}

/** A letter jumps to the next row that begins with it. */
function jumpTo(builder: Builder, letter: string): boolean {
  const { selected, collapsed } = builder.session.get()
  const rows = visibleOrder(builder.store.document(), collapsed)
  const at = rows.indexOf(selected) + 1
  const wanted = foldSearchKey(letter)
  const found = [...rows.slice(at), ...rows.slice(0, at)].find((key) =>
    foldSearchKey(nameOf(builder.store.node(key))).startsWith(wanted),
  )
  if (wanted === '' || found === undefined) return false
  builder.select(found, 'outline')
  return true
}
