import { useEffect, useRef } from 'react'
import { draftStore, useSignedIn } from '#src/session/session-store.ts'
import { remarkKey } from './remark-board.ts'

type Texts = Readonly<Record<string, string>>

/** What is said at single fields with a return, kept on this machine until the return is taken. */
export function useAskRemarks(dossierId: string, onRestored: (texts: Texts) => void) {
  const { user } = useSignedIn()
  const restored = useRef(onRestored)
  useEffect(() => {
    restored.current = onRestored
  })
  const prefix = askPrefix(user.id, dossierId)
  useEffect(() => {
    void readKept(prefix).then((texts) => {
      if (Object.keys(texts).length > 0) restored.current(texts)
      return texts
    })
  }, [prefix])
  return (fieldId: string, text: string) => {
    const key = `${prefix}${fieldId}`
    const savedAt = new Date().toISOString()
    const kept = { key, userId: user.id, text, forFiller: true, sending: null, savedAt }
    const written = text.trim() === '' ? draftStore.remarks.remove(key) : draftStore.remarks.write(kept)
    // a browser without a place to keep things keeps nothing
    written.catch(() => undefined)
  }
}

/** They went with the return. */
export async function forgetAskRemarks(userId: string, dossierId: string): Promise<void> {
  const keys = await draftStore.remarks.keysOf(askPrefix(userId, dossierId)).catch(() => [])
  await Promise.all(keys.map((key) => draftStore.remarks.remove(key)))
}

async function readKept(prefix: string): Promise<Texts> {
  const keys = await draftStore.remarks.keysOf(prefix).catch(() => [])
  const kept = await Promise.all(keys.map((key) => draftStore.remarks.read(key)))
  return Object.fromEntries(
    kept.flatMap((remark) => (remark ? [[remark.key.slice(prefix.length), remark.text]] : [])),
  )
}

function askPrefix(userId: string, dossierId: string): string {
  return remarkKey(userId, dossierId, 'ask/')
}
