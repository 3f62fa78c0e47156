import { isSessionExpired, onSessionExpiryChange } from '../session/session-expiry.ts'

/** Leaving the page, coming back online and signing in again all send what is waiting. */
export function watchPage(autosave: { flush(leaving?: boolean): Promise<unknown> }): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') void autosave.flush(true)
  }
  const online = () => void autosave.flush()
  const stopExpiry = onSessionExpiryChange(() => {
    if (!isSessionExpired()) void autosave.flush()
  })
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('online', online)
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('online', online)
    stopExpiry()
  }
}
