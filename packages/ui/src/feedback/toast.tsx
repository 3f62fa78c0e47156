import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { IconButton } from '../action/icon-button.tsx'
import { useUiWords } from '../words/ui-words.tsx'
import styles from './feedback.module.css'

export type ToastMessage = {
  readonly text: string
  /** Given: the toast offers to undo for ten seconds. */
  readonly onUndo?: (() => void) | undefined
}

type Shown = ToastMessage & { readonly id: number }

const undoMilliseconds = 10_000
const plainMilliseconds = 6_000

const ToastContext = createContext<((message: ToastMessage) => void) | null>(null)

/** `const showToast = useToast()`, inside `ToastProvider`. */
export function useToast(): (message: ToastMessage) => void {
  const show = useContext(ToastContext)
  if (!show) throw new Error('Wrap the page in ToastProvider')
  return show
}

/** Holds the last three messages at the foot of the page. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([])
  const show = useCallback((message: ToastMessage) => {
    setShown((before) => [...before.slice(-2), { ...message, id: (before.at(-1)?.id ?? 0) + 1 }])
  }, [])
  const drop = useCallback(
    (id: number) => setShown((before) => before.filter((toast) => toast.id !== id)),
    [],
  )
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div className={styles['toasts']} aria-live="polite">
        {useMemo(
          () => shown.map((toast) => <Toast key={toast.id} toast={toast} onGone={drop} />),
          [shown, drop],
        )}
      </div>
    </ToastContext.Provider>
  )
}

function Toast({ toast, onGone }: { readonly toast: Shown; readonly onGone: (id: number) => void }) {
  const words = useUiWords()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(() => onGone(toast.id), toast.onUndo ? undoMilliseconds : plainMilliseconds)
    return () => clearTimeout(timer)
  }, [held, toast, onGone])
  return (
    <div
      className={styles['toast']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles['toastText']}>{toast.text}</span>
      {toast.onUndo ? (
        <button
          type="button"
          className={styles['undo']}
          onClick={() => {
            toast.onUndo?.()
            onGone(toast.id)
          }}
        >
          {words.undo}
        </button>
      ) : null}
      <IconButton icon="close" small label={words.dismiss} onClick={() => onGone(toast.id)} />
    </div>
  )
}
