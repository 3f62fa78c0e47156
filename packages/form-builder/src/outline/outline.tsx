import { useEffect, useRef } from 'react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useTranslate } from '@thidua/i18n'
import { useBuilder, useSession } from '../builder/use-builder.ts'
import { formKey } from '../document/form-document.ts'
import { copySelected, cutSelected, pasteText } from './outline-acts.ts'
import { pressInOutline, setFolded } from './outline-keys.ts'
import { ancestorsOf } from './outline-order.ts'
import { OutlineItem } from './outline-item.tsx'
import styles from './outline.module.css'
import { useOutlineDrop } from './use-drag.ts'

/** The form as a tree: wholly usable by keys, by clicks, and by readers; the pointer may drag. */
export function Outline() {
  const t = useTranslate()
  const builder = useBuilder()
  const tree = useRef<HTMLUListElement>(null)
  useOutlineDrop(tree)
  useUnfoldSelected()

  const press = (event: KeyboardEvent) => {
    if (!pressInOutline(builder, event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const write = (event: ClipboardEvent, text: string | null) => {
    if (text === null) return
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on its rows
    <ul
      ref={tree}
      role="tree"
      aria-label={t('builder.outline')}
      className={styles['tree']}
      onKeyDown={press}
      onCopy={(event) => write(event, copySelected(builder))}
      onCut={(event) => write(event, cutSelected(builder))}
      onPaste={(event) => {
        if (pasteText(builder, event.clipboardData.getData('text/plain'))) event.preventDefault()
        else builder.say(t('builder.refused.nothing-to-paste'))
      }}
    >
      <OutlineItem nodeKey={formKey} level={1} />
    </ul>
  )
}

/** What is chosen from elsewhere (a finding, find, undo) is brought into sight. */
function useUnfoldSelected(): void {
  const builder = useBuilder()
  const selected = useSession((session) => session.selected)
  useEffect(() => {
    const { collapsed } = builder.session.get()
    for (const key of ancestorsOf(builder.store.document(), selected)) {
      if (collapsed.has(key)) setFolded(builder, key, false)
    }
    const row = document.querySelector(`[data-row="${CSS.escape(selected)}"]`)
    row?.scrollIntoView({ block: 'nearest' })
  }, [builder, selected])
}
