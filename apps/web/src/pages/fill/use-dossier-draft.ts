import type { Answers, DossierView, Score } from '@thidua/contracts'
import { t } from '@thidua/i18n'
import { useToast } from '@thidua/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { callOperation } from '#src/api/call-operation.ts'
import { type Autosave, createAutosave, type SaveState } from '#src/drafts/autosave.ts'
import { draftKey } from '#src/drafts/draft-store.ts'
import { watchPage } from '#src/drafts/watch-page.ts'
import { markSessionExpired } from '#src/session/session-expiry.ts'
import { draftStore, useSignedIn } from '#src/session/session-store.ts'

export type DossierDraft = {
  readonly answers: Answers
  /** Changes when answers came from elsewhere: a restored draft, a settled conflict. */
  readonly revision: number
  readonly save: SaveState
  readonly score: Score | null
  readonly change: (fieldId: string, value: Answers[string]) => void
  /** A change made by the page rather than by typing: the form shows it anew. */
  readonly replace: (fieldId: string, value: Answers[string]) => void
  readonly flush: () => Promise<void>
  readonly resolve: (choices: Readonly<Record<string, 'mine' | 'theirs'>>) => Promise<void>
  readonly version: () => number
  readonly moveTo: (version: number) => void
}

/** The answers being typed, and their way to this machine and to the server. */
export function useDossierDraft(dossier: DossierView): DossierDraft {
  const { user } = useSignedIn()
  const client = useQueryClient()
  const showToast = useToast()
  const [answers, setAnswers] = useState(dossier.answers)
  const [revision, setRevision] = useState(0)
  const [save, setSave] = useState<SaveState>({ kind: 'unchanged' })
  const [score, setScore] = useState(dossier.score)
  const autosave = useRef<Autosave | null>(null)
  const { id: dossierId, formHash } = dossier

  const begin = useEffectEvent(() => {
    const key = draftKey({ userId: user.id, dossierId, formHash })
    const forget = () => {
      for (const name of [
        'dossier.get',
        'dossier.checkAnswers',
        'dossier.explainScore',
        'dossier.list',
        'dossier.listEvents',
      ]) {
        void client.invalidateQueries({ queryKey: [name] })
      }
    }
    const created = createAutosave<{ score: Score }>(
      { key, userId: user.id, dossierId, formHash, version: dossier.version, answers: dossier.answers },
      {
        store: draftStore,
        send: ({ changes, version, key: idempotencyKey, leaving }) =>
          callOperation(
            'dossier.saveAnswers',
            { dossierId, version, changes },
            { idempotencyKey, keepalive: leaving },
          ),
        readLatest: async () => callOperation('dossier.get', { dossierId }),
        onState: (state) => {
          setSave(state)
          if (state.kind === 'expired') markSessionExpired(true)
        },
        onSaved: (saved) => {
          setScore(saved.score)
          forget()
        },
        onMerged: (merged) => {
          setAnswers(merged)
          setRevision((before) => before + 1)
        },
        now: () => new Date(),
        newKey: () => crypto.randomUUID(),
      },
    )
    autosave.current = created
    void draftStore.read(key).then((draft) => {
      if (!draft) return
      showToast({ text: t('fill.restored') })
      return created.restore(draft)
    })
    const stopWatching = watchPage(created)
    return () => {
      stopWatching()
      void created.flush(true)
      created.stop()
    }
  })
  // the draft lives as long as the page of this dossier; later readings of it are merged by the autosave itself
  // oxlint-disable-next-line react/exhaustive-effect-dependencies, react-hooks/exhaustive-deps -- each is another draft
  useEffect(() => begin(), [dossierId, formHash, user.id])

  const change = useCallback((fieldId: string, value: Answers[string]) => {
    setAnswers((before) => ({ ...before, [fieldId]: value }))
    autosave.current?.change(fieldId, value)
  }, [])
  return {
    answers,
    revision,
    save,
    score,
    change,
    replace: (fieldId, value) => {
      change(fieldId, value)
      setRevision((before) => before + 1)
    },
    flush: async () => autosave.current?.flush(),
    resolve: async (choices) => autosave.current?.resolve(choices),
    version: () => autosave.current?.version() ?? dossier.version,
    moveTo: (version) => autosave.current?.moveTo(version),
  }
}
