import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { IconButton } from '../action/icon-button.tsx'
import { classNames } from '../class-names.ts'
import { useUiWords } from '../words/ui-words.tsx'
import styles from './dialog.module.css'

export type DialogProps = {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode
  /** `panel` slides from the right and is as high as the page: details beside a list. */
  readonly shape?: 'box' | 'wide' | 'panel' | undefined
  readonly children: ReactNode
}

/** The browser's own modal: it holds the focus, Escape closes it, the page behind is out of reach. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null
}

function OpenDialog({ onClose, title, actions, shape = 'box', children }: DialogProps) {
  const words = useUiWords()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    // the first field, not the cross
    element?.querySelector<HTMLElement>('[data-body] :is(input, textarea, select):not(:disabled)')?.focus()
    return () => {
      element?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={classNames(styles['dialog'], styles[shape])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault() // the owner decides, then it disappears
        onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={styles['inner']}>
        <div className={styles['head']}>
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label={words.close} onClick={onClose} />
        </div>
        <div className={styles['body']} data-body>
          {children}
        </div>
        {actions ? <div className={styles['foot']}>{actions}</div> : null}
      </div>
    </dialog>
  )
}
