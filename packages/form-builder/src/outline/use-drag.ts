import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import type { FieldKind } from '@thidua/contracts'
import type { Builder } from '../builder/builder.ts'
import { useBuilder } from '../builder/use-builder.ts'
import type { NodeKey } from '../document/form-document.ts'
import { newField, newSection } from '../kinds/new-node.ts'
import { dropCommand } from './drop-command.ts'
import type { DropEdge } from './drop-command.ts'

/** The pointer's shortcut to the commands of the keys: nothing can be dragged that cannot be moved by key or click. */
export function useDraggableRow(key: NodeKey): RefObject<HTMLDivElement | null> {
  const { readOnly } = useBuilder()
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!row.current || readOnly || key === 'form') return undefined
    return draggable({ element: row.current, getInitialData: () => ({ key }) })
  }, [key, readOnly])
  return row
}

export function useDraggableKind(kind: FieldKind | 'section'): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!button.current) return undefined
    return draggable({ element: button.current, getInitialData: () => ({ kind }) })
  }, [kind])
  return button
}

/** One target for the whole outline: the row under the pointer is found when it is needed, not registered 500 times. */
export function useOutlineDrop(tree: RefObject<HTMLElement | null>): void {
  const builder = useBuilder()
  useEffect(() => {
    const element = tree.current
    if (!element || builder.readOnly) return undefined
    const marks = dropMarks()
    return dropTargetForElements({
      element,
      onDrag: ({ location }) => marks.show(targetAt(element, location.current.input)),
      onDragLeave: () => marks.clear(),
      onDrop: ({ location, source }) => {
        marks.clear()
        const target = targetAt(element, location.current.input)
        if (target) drop(builder, source.data, target)
      },
    })
  }, [builder, tree])
}

type DropTarget = { readonly row: HTMLElement; readonly key: NodeKey; readonly edge: DropEdge }

function targetAt(tree: HTMLElement, input: { clientX: number; clientY: number }): DropTarget | null {
  const row = document.elementFromPoint(input.clientX, input.clientY)?.closest<HTMLElement>('[data-row]')
  const key = row?.dataset['row']
  if (!row || key === undefined || !tree.contains(row)) return null
  const { top, height } = row.getBoundingClientRect()
  const share = (input.clientY - top) / height
  return { row, key, edge: share < 0.3 ? 'before' : share > 0.7 ? 'after' : 'inside' }
}

function drop(builder: Builder, data: Readonly<Record<string, unknown>>, target: DropTarget): void {
  const inside = builder.store.document()
  const { key, kind } = data
  if (typeof key === 'string') {
    if (builder.act(dropCommand(inside, { key }, target.key, target.edge))) builder.select(key, 'outline')
  } else if (typeof kind === 'string') {
    const tree =
      kind === 'section'
        ? newSection(inside, builder.nextKey())
        : newField(inside, kind as FieldKind, builder.nextKey())
    if (builder.act(dropCommand(inside, { tree }, target.key, target.edge))) {
      builder.select(tree.key, 'panel')
    }
  }
}

/** The mark is an attribute set by hand: no row is drawn again while the pointer wanders. */
function dropMarks() {
  let marked: HTMLElement | null = null
  const clear = () => {
    if (marked) delete marked.dataset['drop']
    marked = null
  }
  const show = (target: DropTarget | null) => {
    if (marked !== target?.row) clear()
    if (!target) return
    marked = target.row
    marked.dataset['drop'] = target.edge
  }
  return { show, clear }
}
