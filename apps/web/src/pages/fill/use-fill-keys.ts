import { useEffect, useRef } from 'react'

type Keys = {
  readonly onSave: () => void
  readonly onMove: (step: 1 | -1) => void
  readonly onSubmit: () => void
}

/** Ctrl+S, Alt+arrows, Ctrl+Enter: keys that Vietnamese typing programs leave alone. */
export function useFillKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const control = event.ctrlKey || event.metaKey
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (control && event.key.toLowerCase() === 's') latest.current.onSave()
      else if (control && event.key === 'Enter') latest.current.onSubmit()
      else if (event.altKey && event.key === 'ArrowDown') latest.current.onMove(1)
      else if (event.altKey && event.key === 'ArrowUp') latest.current.onMove(-1)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
