import { useCallback, useEffect, useRef, useState } from 'react'
import { createRemarkKeeper, type RemarkKeeper, type RemarkTyped } from '#src/drafts/remark-keeper.ts'
import { draftStore, useSignedIn } from '#src/session/session-store.ts'
import { remarkKey } from './remark-board.ts'

const nothing: RemarkTyped = { text: '', forFiller: false }

/** Words in one box, with those an earlier visit left there. */
export function useKeptRemark(dossierId: string, box: string) {
  const { user } = useSignedIn()
  const key = remarkKey(user.id, dossierId, box)
  const [typed, setTyped] = useState(nothing)
  const [ready, setReady] = useState(false)
  const keeper = useRef<RemarkKeeper | null>(null)
  useEffect(() => {
    let left = false
    async function open() {
      const kept = await draftStore.remarks.read(key).catch(() => null)
      if (left) return
      keeper.current = createRemarkKeeper(
        { key, userId: user.id, kept },
        { store: draftStore.remarks, now: () => new Date(), newKey: () => crypto.randomUUID() },
      )
      if (kept) setTyped({ text: kept.text, forFiller: kept.forFiller })
      setReady(true)
    }
    void open()
    return () => {
      left = true
      keeper.current?.stop()
      keeper.current = null
    }
  }, [key, user.id])
  const type = useCallback((next: RemarkTyped) => {
    setTyped(next)
    keeper.current?.type(next)
  }, [])
  return {
    typed,
    ready,
    type,
    beginSending: (version: number | null) =>
      keeper.current?.beginSending(version) ?? { key: crypto.randomUUID(), version },
    refused: () => keeper.current?.refused(),
    /** Gives the way back. */
    discard: async () => {
      const before = { ...typed, key, userId: user.id, sending: null, savedAt: new Date().toISOString() }
      setTyped(nothing)
      await keeper.current?.sent()
      return () => draftStore.remarks.write(before)
    },
    sent: async () => {
      setTyped(nothing)
      await keeper.current?.sent()
    },
  }
}
