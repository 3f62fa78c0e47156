import type { Answers } from '@thidua/contracts'
import { useCallback, useEffect, useState } from 'react'
import type { KeptPaper } from '#src/drafts/kept-paper.ts'
import { draftStore, useSignedIn } from '#src/session/session-store.ts'

const localDelay = 300

/** The answers of a paper, kept on this machine alone until they are cleared or the person signs out. Null: not read yet. */
export function useKeptPaper(paper: string) {
  const { user } = useSignedIn()
  const key = `${user.id}/${paper}`
  const [kept, setKept] = useState<KeptPaper | null>(null)
  useEffect(() => {
    let left = false
    const nothing: KeptPaper = { key, userId: user.id, answers: {}, savedAt: null }
    void draftStore.papers
      .read(key)
      .catch(() => null)
      .then((found) => left || setKept(found ?? nothing))
    return () => {
      left = true
    }
  }, [key, user.id])
  useEffect(() => {
    if (!kept || kept.savedAt === null) return
    const timer = setTimeout(() => void draftStore.papers.write(kept), localDelay)
    return () => clearTimeout(timer)
  }, [kept])
  const change = useCallback(
    (how: (answers: Answers) => Answers) =>
      setKept((now) => now && { ...now, answers: how(now.answers), savedAt: new Date().toISOString() }),
    [],
  )
  return { answers: kept?.answers ?? null, savedAt: kept?.savedAt ?? null, change }
}
