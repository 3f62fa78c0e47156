import type { FormContentView, FormDraftView } from '@thidua/contracts'
import type { FormContent, IncomingVersion } from '@thidua/form-builder'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { callOperation } from '#src/api/call-operation.ts'
import { createFormAutosave, type FormAutosave, type FormSaveState } from '#src/drafts/form-autosave.ts'
import { type FormDraft, formDraftKey } from '#src/drafts/form-draft.ts'
import { watchPage } from '#src/drafts/watch-page.ts'
import { markSessionExpired } from '#src/session/session-expiry.ts'
import { draftStore, useSignedIn } from '#src/session/session-store.ts'

export type OpenForm = {
  /** What the builder begins with; another `revision` is another beginning. */
  readonly start: FormContentView
  readonly revision: number
  /** As it stands now. */
  readonly content: FormContentView
  readonly save: FormSaveState
  readonly incoming: IncomingVersion | undefined
  readonly change: (content: FormContent) => void
  readonly merged: (version: string | number) => void
  readonly flush: () => Promise<boolean>
  readonly version: () => number
  readonly moveTo: (version: number) => void
  /** The server put another content in its place: the draft was brought over to a newer base. */
  readonly replace: (content: FormContentView, version: number) => void
}

/** The form being drawn, and its way to this machine, to the server and back from other people. */
export function useFormDraft(view: FormDraftView, unsent: FormDraft | null): OpenForm {
  const { user } = useSignedIn()
  const client = useQueryClient()
  const [beginning, setBeginning] = useState({
    start: unsent?.content ?? view.content,
    known: unsent?.base ?? view.content,
    version: unsent?.baseVersion ?? view.version,
    revision: 0,
  })
  const [content, setContent] = useState(beginning.start)
  const [save, setSave] = useState<FormSaveState>({ kind: unsent ? 'waiting' : 'unchanged' })
  const [incoming, setIncoming] = useState<IncomingVersion>()
  const autosave = useRef<FormAutosave | null>(null)
  const draftId = view.id

  const begin = useEffectEvent(() => {
    const created = createFormAutosave(
      {
        key: formDraftKey({ userId: user.id, draftId }),
        userId: user.id,
        draftId,
        version: beginning.version,
        content: beginning.known,
        unsent: beginning.start === beginning.known ? undefined : beginning.start,
      },
      {
        store: draftStore.forms,
        send: ({ content: sent, version, key: idempotencyKey, leaving }) =>
          callOperation(
            'form.saveDraft',
            { draftId, version, content: sent },
            { idempotencyKey, keepalive: leaving },
          ),
        onState: (state) => {
          setSave(state)
          if (state.kind === 'expired') markSessionExpired(true)
          if (state.kind === 'saved') void client.invalidateQueries({ queryKey: ['form.getStudio'] })
        },
        onNewer: setIncoming,
        now: () => new Date(),
        newKey: () => crypto.randomUUID(),
      },
    )
    autosave.current = created
    const stopWatching = watchPage(created)
    return () => {
      stopWatching()
      void created.flush(true)
      created.stop()
    }
  })
  // oxlint-disable-next-line react/exhaustive-effect-dependencies, react-hooks/exhaustive-deps -- each is another beginning
  useEffect(() => begin(), [draftId, user.id, beginning.revision])

  const offer = useEffectEvent(() =>
    autosave.current?.offer({ version: view.version, content: view.content, by: view.updatedBy.name }),
  )
  // oxlint-disable-next-line react/exhaustive-effect-dependencies, react-hooks/exhaustive-deps -- a newer version was read
  useEffect(() => offer(), [view.version])

  const change = useCallback(({ definition, scoring }: FormContent) => {
    const next = { definition, ...(scoring ? { scoring } : {}) }
    setContent(next)
    autosave.current?.change(next)
  }, [])
  const merged = useCallback((version: string | number) => autosave.current?.merged(Number(version)), [])
  return {
    start: beginning.start,
    revision: beginning.revision,
    content,
    save,
    incoming,
    change,
    merged,
    flush: useCallback(async () => (await autosave.current?.flush()) ?? true, []),
    version: useCallback(() => autosave.current?.version() ?? beginning.version, [beginning.version]),
    moveTo: useCallback((version) => autosave.current?.moveTo(version), []),
    replace: useCallback((next, version) => {
      setIncoming(undefined)
      setContent(next)
      setBeginning(({ revision }) => ({ start: next, known: next, version, revision: revision + 1 }))
    }, []),
  }
}
