import { useSyncExternalStore } from 'react'

/** Whether the server has said that this person must sign in again; pages stay as they are until they do. */
let expired = false
const watchers = new Set<() => void>()

export function markSessionExpired(value: boolean): void {
  if (expired === value) return
  expired = value
  for (const watcher of watchers) watcher()
}

export function onSessionExpiryChange(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

export function isSessionExpired(): boolean {
  return expired
}

export function useSessionExpired(): boolean {
  return useSyncExternalStore(onSessionExpiryChange, isSessionExpired)
}
