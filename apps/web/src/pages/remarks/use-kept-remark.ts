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
  // what is typed before the machine has said what it keeps goes before it
  const latest = useRef(nothing)
  const keeper = useRef<RemarkKeeper | null>(null)
  const show = useCallback((next: RemarkTyped) => {
    latest.current = next
    setTyped(next)
  }, [])
  useEffect(() => {
    let left = false
    async function open() {
      const kept = await draftStore.remarks.read(key).catch(() => null)
      if (left) return
      const early = latest.current
      const created = createRemarkKeeper(
        { key, userId: user.id, kept: early.text === '' ? kept : null },
        { store: draftStore.remarks, now: () => new Date(), newKey: () => crypto.randomUUID() },
      )
      keeper.current = created
      if (early.text !== '') created.type(early)
      else if (kept) show({ text: kept.text, forFiller: kept.forFiller })
    }
    void open()
    return () => {
      left = true
      keeper.current?.stop()
      keeper.current = null
    }
  }, [key, user.id, show])
  const type = useCallback(
    (next: RemarkTyped) => {
      show(next)
      keeper.current?.type(next)
    },
    [show],
  )
  return {
    typed,
    type,
    beginSending: (version: number | null) =>
      keeper.current?.beginSending(version) ?? { key: crypto.randomUUID(), version },
    refused: () => keeper.current?.refused(),
    /** Gives the way back. */
    discard: async () => {
      const before = { ...typed, key, userId: user.id, sending: null, savedAt: new Date().toISOString() }
      show(nothing)
      await keeper.current?.sent()
      return () => draftStore.remarks.write(before)
    },
    sent: async () => {
      show(nothing)
      await keeper.current?.sent()
    },
  }
}
