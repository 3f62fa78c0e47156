import { lazy, Suspense, useEffect } from 'react'
import { isTyping } from '../keyboard/is-typing.ts'
import { moveBetweenRows } from '../keyboard/move-between-rows.ts'
import { showOverlay, useOverlay } from '../keyboard/palette-state.ts'

const Palette = lazy(async () => ({
  default: (await import('../keyboard/command-palette.tsx')).CommandPalette,
}))
const Shortcuts = lazy(async () => ({
  default: (await import('../keyboard/shortcuts-dialog.tsx')).ShortcutsDialog,
}))

/** Keys that work on every page behind the sign-in; the palette and the list of keys load when first asked for. */
export function CommandKeys() {
  const overlay = useOverlay()
  useEffect(() => {
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [])
  return (
    <Suspense>
      {overlay === 'palette' ? <Palette onClose={() => showOverlay(null)} /> : null}
      {overlay === 'shortcuts' ? <Shortcuts onClose={() => showOverlay(null)} /> : null}
    </Suspense>
  )
}

function handleKey(event: KeyboardEvent): void {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault()
    return showOverlay('palette')
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
  if (document.querySelector('dialog[open], [role=dialog]')) return
  if (event.key === '?') showOverlay('shortcuts')
  else if (event.key === 'j' || event.key === 'J') moveBetweenRows(1)
  else if (event.key === 'k' || event.key === 'K') moveBetweenRows(-1)
}
