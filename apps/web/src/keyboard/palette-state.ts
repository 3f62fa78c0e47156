import { useSyncExternalStore } from 'react'

export type OverlayName = 'palette' | 'shortcuts' | null

let open: OverlayName = null
const watchers = new Set<() => void>()

export function showOverlay(name: OverlayName): void {
  open = name
  for (const watcher of watchers) watcher()
}

export function openCommandPalette(): void {
  showOverlay('palette')
}

export function useOverlay(): OverlayName {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    () => open,
  )
}
