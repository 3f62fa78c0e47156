import { useId, useRef } from 'react'
import type { Builder } from '../builder/builder.ts'
import { useBuilder, useNode } from '../builder/use-builder.ts'
import type { DocumentNode, NodeKey } from '../document/form-document.ts'
import { propertyOf } from '../document/set-property.ts'
import { belongsToBase, ownOfExtension } from '../extension/base-guard.ts'
import { tightenable } from '../extension/tighter.ts'

export type Property = {
  readonly value: unknown
  /** Nothing, or undefined, takes the property away. */
  readonly set: (value?: unknown, typing?: boolean) => void
  /** A visit of a text box is one step of the history: call when it gets the focus. */
  readonly enter: () => void
  readonly disabled: boolean
}

/** True for what the base says and an extension may not even tighten. */
export function isLocked(builder: Builder, node: DocumentNode | undefined, path: string): boolean {
  if (!builder.base || !node || !belongsToBase(builder.base, builder.store.document(), node)) return false
  const [name = ''] = path.split('/')
  if (node.kind === 'form') return !ownOfExtension.has(name)
  return node.kind !== 'field' || !tightenable.has(name)
}

/** One property of one node, in both directions. */
export function useProperty(key: NodeKey, path: string): Property {
  const builder = useBuilder()
  const node = useNode(key)
  const id = useId()
  const visit = useRef(0)
  return {
    value: node ? propertyOf(node.content, path) : undefined,
    set: (value, typing = false) => {
      const run = typing ? `${id} ${visit.current}` : undefined
      builder.act(
        { op: 'set', key, path, ...(value === undefined ? {} : { value }) },
        run === undefined ? {} : { run },
      )
    },
    enter: () => {
      visit.current += 1
    },
    disabled: builder.readOnly || isLocked(builder, node, path),
  }
}
