import { useEffect, useEffectEvent } from 'react'

type Keys = {
  readonly onSave: () => void
  readonly onMove: (step: 1 | -1) => void
  readonly onSubmit: () => void
  /** At the field somebody is in, or at the section. */
  readonly onRemark?: (fieldId: string | undefined) => void
}

/** Ctrl+S, Alt+arrows, Ctrl+Enter, Alt+Enter: keys that Vietnamese typing programs leave alone. */
export function useFillKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const control = event.ctrlKey || event.metaKey
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return
    if (control && event.key.toLowerCase() === 's') keys.onSave()
    else if (control && event.key === 'Enter') keys.onSubmit()
    else if (event.altKey && event.key === 'Enter' && keys.onRemark) keys.onRemark(fieldInUse())
    else if (event.altKey && event.key === 'ArrowDown') keys.onMove(1)
    else if (event.altKey && event.key === 'ArrowUp') keys.onMove(-1)
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

function fieldInUse(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field']
}
